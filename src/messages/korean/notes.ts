import type { NoteWording } from "../../model/note-wording.ts";
import type { FactName } from "../../model/source.ts";

/** What each fact of a source is called. */
export const facts: Record<FactName, string> = {
  title: "제목",
  subtitle: "부제",
  author: "저자",
  date: "날짜",
  publisher: "발행처",
  source: "주소",
  identifier: "식별자",
  access: "수록 범위",
};

/** The words that stand in the notes themselves. */
export const note: NoteWording = {
  untitledSource: "제목 없는 자료",
  untitledRecommendation: "권고",
  recommendations: "권고",
  partialNotice: "이 사본은 글이 끝나기 전에 끊겨 있습니다.",
  from: "출처:",
  passage: "해당 구절",
  page: (label) => `${label}쪽`,
  askedOf: "요청 대상:",
  and: "및",
  askedOfThis: "요청받은 권고",
  byThis: "쓰거나 펴낸 자료",
  fullText: "전문",
  strength: { explicit: "명시적", implied: "암시적" },
};
