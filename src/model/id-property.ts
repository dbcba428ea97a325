/** What the plugin calls its ids in frontmatter. */
export const ID_PROPERTY = "source-ties-id";
