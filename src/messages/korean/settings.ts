import type { Messages } from "../messages.ts";

export const settings: Messages["settings"] = {
  sourceFolder: "자료 폴더",
  sourceFolderHint: "새 자료 노트를 이 폴더에 만듭니다.",
  recommendationFolder: "권고 폴더",
  recommendationFolderHint: "권고마다 이 폴더에 노트를 만듭니다.",
  nameFolder: "사람과 기관 폴더",
  nameFolderHint: "사람, 기관, 요청 대상의 노트를 이 폴더에 만듭니다.",
  attachmentFolder: "원본 폴더",
  attachmentFolderHint: "저장한 파일을 있는 그대로 이 폴더에 보관합니다.",
  keepOriginal: "원본 파일 보관",
  keepOriginalHint: "자료 노트마다 읽어 온 파일로 가는 링크가 있습니다.",
};
