import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const waysIn: Messages["waysIn"] = {
  importFile: "자료로 가져오기",
  importFiles: (number) => `${count(number, "파일")}를 자료로 가져오기`,
  importAddress: "이 주소를 자료로 가져오기",
  noAddress: (given) => `“${given}”에서는 가져올 수 없습니다. https://로 시작하는 주소를 입력하세요.`,
  noFile: (path) => `보관함에 가져올 수 있는 “${path}” 파일이 없습니다. 경로를 확인하세요.`,
  noSourceNote: (path) => `“${path}” 노트는 자료 노트가 아닙니다. 먼저 자료를 가져온 뒤, 만들어진 노트를 여세요.`,
};
