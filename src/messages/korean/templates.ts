import type { Messages } from "../messages.ts";

export const templates: Messages["templates"] = {
  name: "노트 서식",
  hint: "플러그인이 새 노트에 쓰는 내용 앞뒤에 넣을 글입니다.",
  source: "자료 노트",
  recommendation: "권고 노트",
  variables: (names: readonly string[]): string =>
    `사용할 수 있는 변수: ${names.map((name) => `{{${name}}}`).join(", ")}. {{content}} 자리에 플러그인이 쓰는 내용이 들어갑니다. 없으면 이 글이 먼저 옵니다. 이미 있는 노트는 그대로입니다.`,
  unknown: (names: readonly string[]): string => `변수가 아니어서 그대로 남습니다: ${names.map((name) => `{{${name}}}`).join(", ")}. 날짜에는 {{published}}, {{imported}}를 쓰세요.`,
  inCode: "코드, 주석, HTML 안의 변수는 채우지 않습니다. 자료의 문구가 그곳에서 해를 끼칠 수 있기 때문입니다.",
  preview: "미리 보기",
  sample: {
    title: "국경 없는 강",
    author: "Helen T. Vastrand",
    publisher: "공유 하천 연구소",
    sentence: "핀란드는 수위계를 수리해야 한다.",
    action: "수위계 수리",
    actor: "핀란드",
  },
};
