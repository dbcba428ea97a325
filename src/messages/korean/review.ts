import type { Evidence } from "../../model/recommendation.ts";
import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

/** What a rule of the reader goes by, in plain words; the words that gave a recommendation away stand behind it. */
const rules: Readonly<Record<string, string>> = {
  "modal": "당위 표현",
  "german modal": "당위 표현",
  "performative": "권하는 말",
  "imperative": "맨 앞의 동사",
  "asked of": "누군가에게 요청하는 말",
  "assigned action": "누군가에게 맡기는 일",
  "evaluative": "옳거나 마땅하다는 말",
  "judged action": "해야 할 일이라고 평가하는 말",
  "german judgement": "옳거나 마땅하다는 말",
  "resolution": "결의하는 말",
  "wish": "바라는 말",
  "german request": "요청하는 말",
  "list clause": "할 일 목록의 항목",
  "german list item": "할 일 목록의 항목",
  "implied need": "필요를 나타내는 말",
  "german need": "필요를 나타내는 말",
};

const places: Record<Evidence["place"], string> = { "list after": "목록 앞의 말", "under heading": "제목" };

export const review: Messages["review"] = {
  title: (source) => `“${source}” 자료의 권고`,
  none: (source) => `“${source}” 자료에서 권고를 찾지 못했습니다. 빠진 것이 있으면 구절을 선택하고 “선택한 부분으로 권고 노트 만들기”를 쓰세요.`,
  found: (explicit, implied) => `명시적 ${explicit}개, 암시적 ${implied}개. 노트로 만들 것을 선택하세요.`,
  restored: "지난번에 고른 것을 그대로 불러왔습니다.",
  startOver: "처음부터 다시",
  startedOver: "처음 찾은 상태로 되돌렸습니다.",
  noActor: "대상이 적혀 있지 않음",
  askedOf: (actors) => `요청 대상: ${actors}`,
  because: (rule, cue, evidence) =>
    [`${rules[rule] ?? "근거"} “${cue}”`, ...(evidence === undefined ? [] : [`${places[evidence.place]} “${evidence.words}”`])].join(" · "),
  hasNote: "노트 있음",
  deleted: "노트가 삭제됨",
  dropped: "제외됨",
  changed: "직접 고침",
  list: "권고",
  row: (action, details) => [action, ...details].join(", "),
  all: "모두",
  explicitOnly: "명시적인 것 모두",
  nobody: "선택 안 함",
  search: "낱말로 거르기",
  show: "보기",
  shown: {
    all: "모두",
    explicit: "명시적",
    implied: "암시적",
    "without note": "노트 없음",
    dropped: "제외됨",
  },
  actorFilter: "요청 대상으로 거르기",
  anyActor: "모든 대상",
  number: (shown, all) => (shown === all ? count(all, "권고") : `${count(all, "권고")} 중 ${shown}개`),
  nothingShown: "조건에 맞는 권고가 없습니다.",
  lost: (names) => `자료에 더는 없지만 남겨 둔 것: ${names.join(", ")}.`,
  confirm: (created, updated, offered) => {
    if (created === 0 && updated === 0) return offered === 0 ? "노트 만들기" : "새 글 보기";
    if (created === 0) return `${count(updated, "노트")} 갱신`;
    return `${count(created, "노트")} 만들기${updated === 0 ? "" : `, ${updated}개 갱신`}`;
  },
  cancel: "취소",
  pickOne: "권고를 고르세요",
  openSource: "자료 노트 열기",
  context: "앞뒤 글",
  edit: "편집",
  editOne: (action) => `편집: ${action}`,
  more: (action) => `더 보기: ${action}`,
  merge: "다음 것과 합치기",
  merged: "다음 것과 합쳤습니다.",
  cannotMerge: "한 단락 안에 나란히 있고 아직 노트가 없는 권고만 합칠 수 있습니다.",
  split: "나누기…",
  splitAtCursor: "커서에서 나누기",
  wasSplit: "둘로 나누었습니다.",
  cannotSplit: "구절에서 두 권고의 낱말 사이에 커서를 두세요.",
  hasNoteAlready: "이미 노트가 있습니다. 고치려면 노트를 여세요.",
  drop: "제외",
  wasDropped: "제외했습니다. 다음에도 선택되지 않습니다.",
  takeBack: "제외 취소",
  wasTakenBack: "제외를 취소했습니다.",
  asFound: "처음 찾은 대로 되돌리기",
  wasSetBack: "처음 찾은 대로 되돌렸습니다.",
  openNote: "노트 열기",
  passage: "구절",
  passageHint: "나누려면 두 번째 권고가 시작하는 곳에 커서를 두세요.",
  done: "완료",
  legend: [
    ["↑ ↓", "이동"],
    ["Space", "선택"],
    ["Enter", "편집, 편집 끝내기"],
    ["M", "다음 것과 합치기"],
    ["S", "나누기"],
    ["D", "제외"],
    ["C", "앞뒤 글"],
    ["Ctrl/Cmd+Enter", "만들기"],
    ["Esc", "닫기"],
  ],
};

export const selection: Messages["selection"] = {
  title: "새 권고",
  action: "할 일",
  actionHint: "무엇을 해야 하는지 적습니다.",
  actor: "요청 대상",
  actorHint: "이름이 여럿이면 세미콜론으로 나누고, 적혀 있지 않으면 비워 두세요.",
  strength: "명시 정도",
  confirm: "노트 만들기",
  cancel: "취소",
};
