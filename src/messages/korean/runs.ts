import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

/** Why a note was left as it is. */
export const kept: Messages["kept"] = {
  "already in the vault": "이미 보관함에 있음",
  "the same work is in the vault": "같은 저작이 보관함에 있음",
  "is the note itself": "이미 보관함의 노트임",
  "nothing to change": "바꿀 것이 없음",
  "deleted by the user": "직접 삭제하셨기에 다시 만들지 않음",
  "no longer found": "자료에 그 권고가 더는 없지만 남겨 둠",
};

export const summary: Messages["summary"] = {
  title: "가져오기를 마쳤습니다",
  recommendationsTitle: "권고 노트",
  created: (number) => `${count(number, "노트")} 만듦`,
  updated: (number) => `${count(number, "노트")} 갱신함`,
  wasUpdated: "갱신함",
  attached: (number) => `${count(number, "원본")} 저장함`,
  keptAsIs: (number) => `${count(number, "노트")} 그대로 둠`,
  failed: (number) => count(number, "문제"),
  stopped: (number) => `멈추어 ${number}개를 처리하지 않았습니다. 쓰다 만 것은 없습니다. “마지막 가져오기 실행 취소”로 되돌리거나, 다시 가져와 나머지를 마칠 수 있습니다.`,
  offered: (path) => `새 글: ${path}`,
  nothing: "할 일이 없었습니다.",
  createRecommendations: "권고 노트 만들기",
  createRecommendationsOf: (note) => `“${note}” 자료의 권고 노트 만들기`,
  undo: "이 가져오기 실행 취소",
  close: "완료",
};

export const undo: Messages["undo"] = {
  nothing: "실행 취소할 가져오기가 없습니다.",
  done: (removed, restored) => `실행 취소했습니다. ${count(removed, "파일")}를 휴지통으로 옮기고 ${count(restored, "노트")}를 되돌렸습니다.`,
  kept: (paths) => `그 뒤에 바뀌어 남겨 둔 것: ${paths.join(", ")}.`,
  failed: (paths) => `실행 취소하지 못했습니다. 다시 시도하세요: ${paths.join(", ")}.`,
};

export const broken: Messages["broken"] = {
  title: "끝나지 않은 가져오기가 있습니다",
  told: (done, left) => `${done + left}개 중 ${done}개를 썼습니다. 쓰다 만 것은 없습니다.`,
  finish: "마저 하기",
  undo: "실행 취소",
  leave: "그대로 두기",
  onCommandLine: (done, left) =>
    `마지막 가져오기가 끝나지 않았습니다. ${done + left}개 중 ${done}개를 썼습니다. 다시 가져오거나 “finish”로 나머지를 마치고, “undo”로 되돌리세요.`,
};
