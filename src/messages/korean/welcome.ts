import type { Messages } from "../messages.ts";
import { count } from "./count.ts";

export const welcome: Messages["welcome"] = {
  command: "시작 안내 보기",
  title: "Source Ties에 오신 것을 환영합니다",
  purpose: "Source Ties는 보고서, 기사, 웹페이지를 자료 노트로 만들어 그 정보를 속성에 담습니다. 그 안의 권고는 저마다 노트가 되어 구절, 자료, 요청 대상으로 이어집니다.",
  where: "모든 기능은 명령어 팔레트에 있습니다. “Source Ties”를 입력하고 “자료 가져오기…”부터 시작하세요.",
  local: "모든 일이 이 기기에서 이루어집니다. 아무것도 올려 보내지 않으며, 가져오며 쓴 것은 실행 취소할 수 있습니다.",
  folder: "Source Ties 예시",
  recommendationFolder: "권고",
  nameFolder: "사람과 기관",
  sampleHint: (folder) => `예시는 영어로 지어낸 짧은 보고서입니다. 노트는 “${folder}” 폴더에 만들어지며, 한 번 눌러 없앨 수 있습니다.`,
  trySample: "예시로 해 보기",
  importOwn: "자료 가져오기…",
  close: "나중에",
  sampleTitle: "예시가 보관함에 있습니다",
  sampleMade: (notes, folder) => `“${folder}” 폴더에 ${count(notes, "노트")}를 만들었습니다. 자료 노트가 이 창 뒤에 열려 있습니다.`,
  sampleThere: "예시가 이미 보관함에 있습니다. 자료 노트가 이 창 뒤에 열려 있습니다.",
  look: [
    "자료 노트를 읽어 보세요. 속성에는 보고서의 정보가 있고, 끝에는 권고 목록이 있습니다.",
    "권고 하나를 열어 보세요. 문장을 인용하고 구절로 이어집니다.",
    "요청 대상의 노트를 열어 보세요. 모든 자료에서 그 대상에게 요청한 것이 모여 있습니다.",
  ],
  undoSample: "예시 없애기",
  keepSample: "노트 살펴보기",
  undoLater: "그 뒤에 다른 것을 가져오지 않았다면 명령어 팔레트의 “마지막 가져오기 실행 취소”로도 예시를 없앨 수 있습니다.",
};
