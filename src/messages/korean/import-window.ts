import type { Messages } from "../messages.ts";
import { count } from "./count.ts";
import { factNames } from "./fact-names.ts";

/** What the import window says of its rows, of reading and writing, and before it closes. */
export const importWindow: Messages["importWindow"] = {
  sources: "자료",
  include: (title) => `가져오기: ${title}`,
  overview: (sources, toLookAt, present) =>
    [count(sources, "자료"), ...(toLookAt > 0 ? [`살펴볼 것 ${toLookAt}개`] : []), ...(present > 0 ? [`이미 보관함에 있는 것 ${present}개`] : [])].join(" · "),
  onlyToLookAt: "살펴볼 것만 보기",
  allRows: "모두 보기",
  missing: (facts) => `없음: ${factNames(facts)}`,
  disagreeing: (facts) => `서로 다름: ${factNames(facts)}`,
  invalid: "쓸 수 없는 날짜",
  inVault: "보관함에 있음",
  access: { full: "전문", abstract: "초록만", partial: "중간에 끊김" },
  authors: "저자",
  authorNumber: (number) => (number === 1 ? "저자" : `저자 ${number}`),
  addAuthor: "저자 추가",
  removeAuthor: (name) => (name === "" ? "이 저자 삭제" : `저자 삭제: ${name}`),
  linksTo: (notes) => `내 노트로 연결됨: ${notes.join(", ")}`,
  nothingToWrite: "쓸 것이 없습니다.",
  willWrite: (notes, changed, originals) =>
    `쓸 것: ${[
      ...(notes > 0 ? [count(notes, "새 노트")] : []),
      ...(changed > 0 ? [count(changed, "내용을 더할 노트")] : []),
      ...(originals > 0 ? [count(originals, "원본")] : []),
    ].join(", ")}`,
  tryAgain: "다시 시도",
  tryAgainHint: (number) => `자료 ${number}개를 내려받지 못했습니다.`,
  chooseOthers: "다른 자료 고르기",
  reading: "자료를 읽는 중",
  writing: "노트를 쓰는 중",
  progress: (number, of, item) => `${of}개 중 ${number}번째: ${item}`,
  pause: "일시 정지",
  resume: "계속",
  paused: "일시 정지됨",
  stop: "중지",
  stopping: "이것까지만 마치고 멈춥니다…",
  notRead: (number) => `멈추어 ${count(number, "파일")}를 읽지 않았습니다. 그때까지 읽은 것이 여기에 있습니다.`,
  leave: {
    title: "가져오지 않고 닫을까요?",
    text: "여기에 입력하거나 고른 내용이 사라집니다. 아직 아무것도 쓰지 않았습니다.",
    stay: "계속 편집",
    leave: "닫기",
  },
  interrupt: {
    title: "가져오기를 중지할까요?",
    text: "답할 때까지 기다립니다. 지금까지 쓴 것은 온전하며 실행 취소할 수 있습니다.",
    stay: "계속 가져오기",
    leave: "중지",
  },
};
