import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const passages: Messages["passages"] = {
  goToPassage: "구절로 이동",
  next: "이 자료의 다음 권고로 이동",
  previous: "이 자료의 이전 권고로 이동",
  check: "이 자료의 구절 검사",
  checkAll: "보관함 전체의 구절 검사",
  last: (source) => `“${source}” 자료의 마지막 권고입니다.`,
  first: (source) => `“${source}” 자료의 첫 권고입니다.`,
  noneNoted: (source) => `“${source}” 자료에 아직 권고 노트가 없습니다. 먼저 만드세요.`,
  noPassage: (note) => `“${note}” 노트에 구절로 가는 링크가 없습니다. “passage” 속성에 링크가 있어야 합니다.`,
  sourceIsGone: (note) => `“${note}” 노트가 링크하는 자료가 보관함에 없습니다. 되살리거나, 구절을 검사해 다른 이름의 자료를 찾으세요.`,
  passageIsGone: (note) => `“${note}” 노트의 구절이 링크한 자리에 더는 없습니다. 구절을 검사해 자료의 다른 곳에서 찾으세요.`,
  checkTitle: "구절 검사 결과",
  checking: "구절을 검사하는 중…",
  checked: (checked, mended, lost) =>
    checked === 0
      ? "검사할 권고 노트가 없습니다."
      : mended === 0 && lost === 0
        ? `${count(checked, "권고 노트")}를 검사했습니다. 모든 구절이 노트에 적힌 자리에 있습니다.`
        : `${count(checked, "권고 노트")} 검사 · ${mended}개 고침 · 살펴볼 것 ${lost}개`,
  mendedHeading: "고친 것",
  lostHeading: "살펴볼 것",
  undoHint: "“마지막 가져오기 실행 취소”로 고친 것을 되돌릴 수 있습니다.",
  goToSource: "자료 열기",
  done: "완료",
  mendings: {
    "block id set again": "자료에 없던 블록 ID를 다시 넣었습니다",
    "passage found elsewhere": "문구가 자료의 다른 곳에 있어 링크를 그곳으로 옮겼습니다",
    "source found again": "자료의 이름이 바뀌어 링크를 그 자료로 옮겼습니다",
  },
  losses: {
    "source is gone": "자료가 보관함에 더는 없습니다. 되살리거나 가져온 뒤 다시 검사하거나, 노트를 삭제하세요.",
    "note quotes nothing": "노트에 찾아볼 인용문이 없습니다. 문장을 인용으로 넣은 뒤 다시 검사하세요.",
    "words are gone": "문구가 자료 어디에도 없습니다. 노트를 알맞은 구절에 직접 링크하거나 삭제하세요.",
    "words were changed": "링크가 가리키는 구절의 문구가 바뀌었습니다. 비교해 보고 뜻이 다르면 노트를 고치세요.",
    "words stand in several places": "문구가 자료의 여러 곳에 있습니다. 알맞은 곳에 직접 링크하세요.",
    "link is the user's own": "“passage” 속성을 직접 바꾸셨기에 그대로 두었습니다. 그 링크는 문구로 이어지지 않으니 직접 고치세요.",
  },
  marker: (action, details) => ["권고 노트 열기", action, ...details].join(" · "),
  severalMarker: (number) => `이 구절의 ${count(number, "권고 노트")}`,
  markersShown: "노트가 있는 구절에 표시",
  markersShownHint: "구절 끝에 작은 표시를 보여 주며, 누르면 권고 노트가 열립니다.",
};
