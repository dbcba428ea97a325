/** The texts of the page for note templates, with the sample that it shows. */
export const templates = {
  name: "Note templates",
  hint: "Your own text around what the plugin writes into new notes.",
  source: "Source notes",
  recommendation: "Recommendation notes",
  variables: (names: readonly string[]): string => `You can use ${names.map((name) => `{{${name}}}`).join(", ")}. {{content}} is what the plugin writes; without it, your text comes first. Notes that you have stay as they are.`,
  unknown: (names: readonly string[]): string => `Not a variable, so it stays as it is: ${names.map((name) => `{{${name}}}`).join(", ")}. For a day, use {{published}} or {{imported}}.`,
  inCode: "Variables in code, comments and HTML are not filled in, because a source's words could do harm there.",
  preview: "Preview",
  sample: {
    title: "Rivers without borders",
    author: "Helen T. Vastrand",
    publisher: "Institute for Shared Waters",
    sentence: "Finland should repair the gauges.",
    action: "repair the gauges",
    actor: "Finland",
  },
};
