import type { Messages } from "../messages.ts";

export const commands: Messages["commands"] = {
  importSources: "자료 가져오기…",
  importClipboard: "클립보드에서 자료 가져오기",
  useNote: "이 노트를 자료로 사용",
  createAll: "권고 노트 만들기",
  createOne: "권고 하나를 골라 노트 만들기…",
  createFromSelection: "선택한 부분으로 권고 노트 만들기",
  undo: "마지막 가져오기 실행 취소",
};
