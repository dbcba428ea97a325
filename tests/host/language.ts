/** The language of the app, as its user set it; a test that sets another sets it back. */
export const language = { code: "en" };
