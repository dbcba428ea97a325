// Shows the whole product in a browser, without the app: the built plugin on the stand-in host, over demo-vault/ as it lies on the disk.
//   npm run preview              at a free port of this computer
//   npm run preview -- 8080      at that port
//   npm run preview -- 8080 my-vault   over another folder
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { servePreview } from "../tests/preview/serve.mjs";

const [port = "0", folder = "demo-vault"] = process.argv.slice(2);
if (!existsSync(folder)) spawnSync(process.execPath, ["scripts/demo-vault.mjs"], { stdio: "ignore" });
const { address } = await servePreview(folder, Number(port));
console.log(`The preview of ${folder}/ is at ${address} until you press Ctrl+C. What you do there is written into that folder.`);
