export const settings = {
  sourceFolder: "Folder for sources",
  sourceFolderHint: "New source notes go here.",
  recommendationFolder: "Folder for recommendations",
  recommendationFolderHint: "Each recommendation becomes a note in this folder.",
  nameFolder: "Folder for people and bodies",
  nameFolderHint: "Notes of people, bodies and actors are made here.",
  attachmentFolder: "Folder for originals",
  attachmentFolderHint: "Captures are kept here as they were.",
  keepOriginal: "Keep the original files",
  keepOriginalHint: "Each source note links to the capture that it was read from.",
};
