import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const names: Messages["names"] = {
  command: "사람, 기관, 요청 대상의 노트 만들기…",
  title: "사람, 기관, 요청 대상의 노트",
  none: "자료와 권고에서 링크한 모든 사람, 기관, 요청 대상에 노트가 있습니다.",
  intro: "자료와 권고에서 링크했지만 아직 노트가 없는 이름들입니다. 선택한 이름마다 노트를 만들고, 그 아래에서 선택한 이름은 별칭이 됩니다.",
  alsoCalled: (name) => `다른 이름: ${name}`,
  perhaps: "같은 대상일 수 있음",
  author: (number) => `${count(number, "자료")}의 저자`,
  publisher: (number) => `${count(number, "자료")}의 발행처`,
  actor: (number) => `${count(number, "권고")}의 요청 대상`,
  filter: "이름 거르기",
  all: "모두",
  often: "두 번 이상 링크된 것",
  nobody: "선택 안 함",
  toLead: (names) => `노트가 있는데도 링크가 이어지지 않는 이름: ${listed(names)}. 이제 그 노트로 이어집니다.`,
  confirm: (number) => (number === 0 ? "링크 고치기" : `${count(number, "노트")} 만들기`),
  cancel: "취소",
  done: "사람, 기관, 요청 대상의 노트",
};

/** The first few of many names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `“${name}”`).join(", ");
  return names.length > 5 ? `${shown} 외 ${names.length - 5}개` : shown;
}
