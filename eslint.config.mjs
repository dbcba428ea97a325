import eslint from "@eslint/js";
import obsidianmd from "eslint-plugin-obsidianmd";
import { defineConfig } from "eslint/config";
import globals from "globals";
import typescript from "typescript-eslint";

/** Which of our folders each folder may import from; everything else inside src/ is out of bounds. */
const MAY_IMPORT = {
  model: [],
  markdown: ["model"],
  read: ["model", "markdown"],
  recommend: ["model", "markdown"],
  notes: ["model", "markdown"],
  vault: ["model", "markdown", "notes"],
  messages: ["model"],
  workflow: ["model", "markdown", "read", "recommend", "notes", "vault"],
  "command-line": ["model", "markdown", "read", "recommend", "notes", "vault", "workflow", "messages"],
  obsidian: ["model", "markdown", "read", "recommend", "notes", "vault", "workflow", "messages", "command-line"],
  cli: ["model", "markdown", "read", "recommend", "notes", "vault", "workflow", "messages", "command-line"],
};

const borders = [
  {
    files: ["src/**/*.ts"],
    rules: {
      "import/no-restricted-paths": [
        "error",
        {
          zones: Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
            target: `./src/${folder}`,
            from: "./src",
            except: [folder, ...allowed].map((name) => `./${name}`),
            message: `src/${folder} may import from ${allowed.length > 0 ? allowed.join(", ") : "no other folder"}; see docs/architecture.md.`,
          })),
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/obsidian/**", "src/main.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [{ name: "obsidian", message: "Only src/obsidian and src/main.ts know the app." }] }],
    },
  },
];

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "main.js", "demo-vault/", "tests/read/golden/", "tests/real-app/"] },
  // What the community directory's scan reports: every rule as its makers recommend it, warnings counted as errors.
  ...obsidianmd.configs.recommended,
  { files: ["**/*.{ts,mjs}"], extends: [eslint.configs.recommended] },
  {
    files: ["src/**/*.ts", "tests/**/*.ts", "vitest.config.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence reads as itself.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TypeScript knows the app's globals, ESLint does not.
      "no-undef": "off",
    },
  },
  ...borders,
  {
    files: ["src/cli/**/*.ts", "tests/**/*.{ts,mjs}", "scripts/**", "*.mjs", "vitest.config.ts"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      // These run on Node, outside the app; the plugin loads none of them.
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/prefer-window-timers": "off",
      "obsidianmd/no-global-this": "off",
      "obsidianmd/hardcoded-config-path": "off",
      "obsidianmd/rule-custom-message": "off",
      "no-console": "off",
      "no-restricted-globals": "off",
      "import/no-nodejs-modules": "off",
      // Packages for building and testing are not shipped.
      "import/no-extraneous-dependencies": "off",
    },
  },
  {
    files: ["tests/host/**/*.ts", "tests/preview/**/*.ts"],
    rules: {
      // The host is the app: it makes the elements, deletes the files and brings the packages that these rules send plugins to it for.
      "obsidianmd/prefer-create-el": "off",
      "obsidianmd/prefer-instanceof": "off",
      "obsidianmd/prefer-file-manager-trash-file": "off",
      "@typescript-eslint/no-restricted-imports": "off",
    },
  },
);
