import type { NameFault, PropertyKey, PropertyPreset } from "../../model/property-names.ts";
import type { FolderFault, TickedChoice } from "../../model/settings.ts";
import type { Messages } from "../messages.ts";

const properties: Record<PropertyKey, string> = {
  title: "제목",
  subtitle: "부제",
  author: "저자",
  date: "자료의 날짜",
  source: "자료의 주소",
  publisher: "발행처",
  identifier: "식별 번호",
  access: "수록 범위",
  original: "원본 파일",
  created: "가져온 날",
  action: "조치",
  report: "보고서",
  passage: "해당 문단",
  actor: "요청 대상",
  strength: "강도",
  status: "상태",
};

const presets: Record<PropertyPreset, string> = { "source-ties": "Source Ties", "web-clipper": "Web Clipper" };

const ticked: Record<TickedChoice, string> = { explicit: "명시적 권고", all: "모든 권고", none: "없음" };

const folderFaults: Record<FolderFault, string> = {
  "leads out": "보관함 밖을 가리키는 경로입니다. 보관함 안의 폴더 경로를 적으세요. 예: 노트/자료",
  "is hidden": "점으로 시작하는 폴더는 Obsidian에 보이지 않습니다. 다른 이름을 쓰세요.",
  "has signs": "폴더 이름은 비어 있거나 \\ : * ? \" < > | # ^ [ ] 문자를 포함할 수 없습니다. 그 안의 노트로 가는 링크가 끊어집니다.",
  "ends badly": "Windows에서 쓸 수 없는 폴더 이름입니다. 점으로 끝나지 않고 장치 이름이 아닌 이름을 쓰세요.",
};

export const settings: Messages["settings"] = {
  folders: "폴더",
  sourceFolder: "자료 폴더",
  sourceFolderHint: "새 자료 노트를 이 폴더에 만듭니다.",
  recommendationFolder: "권고 폴더",
  recommendationFolderHint: "권고마다 이 폴더에 노트를 만듭니다.",
  nameFolder: "사람과 기관 폴더",
  nameFolderHint: "사람, 기관, 요청 대상의 노트를 이 폴더에 만듭니다.",
  attachmentFolder: "원본 폴더",
  attachmentFolderHint: "저장한 파일을 있는 그대로 이 폴더에 보관합니다.",
  keepOriginal: "원본 파일 보관",
  keepOriginalHint: "자료 노트마다 읽어 온 파일로 가는 링크가 있습니다.",
  folderFault: (fault: FolderFault): string => folderFaults[fault],
  isFile: (path: string): string => `파일의 경로입니다: ${path}. 폴더 경로를 적으세요.`,

  notes: "노트",
  propertyNames: "속성 이름",
  propertyNamesHint: "새 노트의 속성을 부르는 이름입니다.",
  preset: "기본 이름",
  presetHint: "Web Clipper의 이름과 태그를 쓰면 하나의 베이스에서 스크랩과 자료를 함께 볼 수 있습니다. 여기서 고르면 아래 이름이 모두 바뀝니다. 이미 있는 노트는 그대로 두며 계속 알아봅니다.",
  presets,
  property: (key: PropertyKey): string => properties[key],
  notWritten: "쓰지 않음",
  createdHint: "비워 두면 이 속성을 넣지 않습니다.",
  nameFault: (name: string, found: NameFault): string =>
    found.fault === "taken"
      ? `“${name}”: 이미 다른 속성의 이름입니다(${properties[found.by]}). 다른 이름을 쓰세요.`
      : found.fault === "reserved"
        ? `“${name}”: Obsidian이나 다른 플러그인이 다른 뜻으로 쓰는 이름입니다. 다른 이름을 쓰세요.`
        : `“${name}”: 속성 이름으로 쓸 수 없습니다. 글자, 숫자, 공백, -, _만 쓰고 글자로 시작하세요.`,

  reviewing: "권고",
  ticked: "검토할 때 미리 선택",
  tickedHint: "살펴보기 전에 선택되어 있을 권고입니다.",
  tickedChoices: ticked,
  listStrength: "목록에 강도 표시",
  listStrengthHint: "자료 노트의 목록에 명시적 권고와 암시적 권고를 구분해 적습니다.",

  language: "언어",
  languageHint: "창은 바로, 명령 이름은 앱을 다시 시작하면 바뀝니다.",
  automatic: "Obsidian의 언어",
};
