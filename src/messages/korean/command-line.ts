import type { Messages } from "../messages.ts";

/** What the app's command line says of the plugin's commands and their parameters. */
export const commandLine: Messages["commandLine"] = {
  import: "자료를 노트로 가져오기",
  extract: "자료의 정보와 권고를 자료마다 JSON 한 줄로 출력",
  recommend: "자료 노트의 권고 노트 만들기. 지정하지 않으면 열려 있는 노트",
  undo: "마지막 가져오기 실행 취소",
  finish: "중단된 가져오기에서 남은 것 쓰기",
  path: "보관함의 파일이나 폴더. 여럿이면 \\n으로 구분",
  file: "링크에서처럼 이름으로 지정한 보관함의 파일",
  url: "내려받을 주소. 여럿이면 \\n으로 구분",
  recommendations: "노트로 만들 권고: explicit(명시적, 기본값), all(모두), none(없음)",
  existing: "같은 저작이 보관함에 있을 때: keep(그대로 두기, 기본값), complete(빠진 것 채우기), separate(따로 만들기)",
  openAddresses: "참고문헌과 폴더 안의 목록에 주소가 적힌 것 내려받기",
  dryRun: "실제로 하지 않고 할 일만 출력",
  list: "실제로 하지 않고 찾은 것만 JSON 한 줄씩 출력",
};
