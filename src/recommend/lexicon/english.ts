import countryNames from "./country-names.json";
import { englishVerbs } from "./english-verbs.ts";
import { wordSet, type Lexicon } from "./lexicon.ts";

/** Short names of states in English policy prose, beyond the names and capitals of the country list. */
const SHORT_STATE_NAMES: Readonly<Record<string, string>> = {
  "u.s.": "United States", "u.s": "United States", "u.s.a.": "United States", "us": "United States", "america": "United States",
  "u.k.": "United Kingdom", "uk": "United Kingdom", "britain": "United Kingdom", "great britain": "United Kingdom",
  "rok": "South Korea", "prc": "China", "dprk": "North Korea", "uae": "United Arab Emirates", "u.a.e.": "United Arab Emirates",
  "russian federation": "Russia", "turkey": "Turkey", "türkiye": "Turkey", "ankara": "Turkey", "holland": "Netherlands", "brussels": "European Union",
};

/** English as it is written in policy reports. To add a word, put it into its list; to add a language, write a file like this one. */
/** `Methods`, `Data and methods`, `Objectives, Scope, and Methodology`, `Limitations of this study`; `Limitations of Technical Solutions` is a subject. */
const METHOD = /^(?:[\dA-Z.]+\s+)?(?:our )?(?:(?:methods?|methodology|methodological notes?|data(?: and code)?(?: availability| access| sources| notes?| protection statement)?|research design|study design|scope|objectives|revisions|glossary|definitions|assumptions|limitations)(?:,? and |, ?| & |\/)?)+(?: (?:of|in|for|to) (?:the |this |our )?(?:present |current )?(?:study|survey|analysis|report|research|evaluation|review|audit|data|inquiry|paper|approach|methodology|work|terms))?[:.]?$/iu;

export const english: Lexicon = {
  language: "en",
  frequent: wordSet("the of and to in a is that for it as was with be by on are this which from have not has they should"),
  abbreviations: wordSet(`
    mr mrs ms dr prof rev hon sen rep gov gen col lt sgt st messrs no nos vol pp p para paras art ch fig figs sec cf vs v al etc e.g i.e
    eg ie approx est inc ltd corp co dept univ jan feb mar apr jun jul aug sept sep oct nov dec ca ed eds viz`),
  sentenceOpeners: wordSet(`
    the a an this that these those it its they their he she we our i his her in on at for to from by with as if when while since after
    before although though because however moreover furthermore therefore thus yet but and or so such some many most each every both all
    no there here what why how who not nor only even still another other first second third finally also instead nevertheless given
    under according despite without until unless once more`),
  verbs: englishVerbs,
  words: {
    determiner: wordSet(`the a an this that these those every each all any no some both either neither another many several few most such
      more less enough one two three four five six seven eight nine ten`),
    possessive: wordSet("its their his her our your my whose"),
    pronoun: wordSet("it they he she we i you them him us me this these those one nobody somebody everyone everybody anyone anybody someone"),
    preposition: wordSet(`of in on at by for from with to into onto over under between among against about across after before behind below beside
      beyond during except inside like near off out outside per since through throughout toward towards until up upon via within without than as
      regarding concerning including despite amid around along`),
    auxiliary: wordSet(`is are was were am be been being has have had do does did will would can could may might shall should must cannot
      can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ought`),
    modal: wordSet("should must ought shouldn't mustn't"),
    adverb: wordSet(`also not never now then therefore thus however instead still only just even soon at_once always ever rather too again
      indeed further nevertheless nonetheless accordingly moreover likewise meanwhile perhaps surely really simply`),
    subordinator: wordSet(`if when because although though while whereas unless until since after before as once whether why how where what
      wherever whenever whatever than lest so`),
    relative: wordSet("that which who whom whose where"),
    saying: wordSet(`say tell argue claim insist maintain contend assert state reply respond answer object add note stress emphasise emphasize point remind inform notify assure
      warn caution think believe feel hold hope expect fear demand want ask decide agree resolve rule require provide stipulate specify
      suggest propose recommend urge advise call advocate plead complain declare announce reckon estimate predict forecast find
      conclude show hear assume suppose imagine wish prefer promise pledge undertake write explain concede admit acknowledge recognise
      recognize remember understand know consider mean imply indicate report testify remark observe counter counsel favour favor
      lay_down order direct accept`),
    advising: wordSet("recommend urge suggest propose advise encourage invite ask call counsel advocate request beseech implore exhort"),
    viewNoun: wordSet(`proposal argument view belief idea claim suggestion assumption demand notion opinion fear hope expectation rule law
      requirement principle fact premise promise objection theory charge complaint contention impression feeling consensus agreement
      condition position conviction thinking doctrine assertion feeling complaint response reply answer`),
    adviceNoun: wordSet("recommendation advice conclusion proposal message suggestion point priority view answer step task aim call"),
    ownVoice: wordSet("we i report paper study brief briefing authors author note essay commission committee panel inquiry review group memo memorandum testimony"),
    change: wordSet(`fall rise grow reach exceed increase decrease double triple halve drop climb shrink decline recover regain
      become fetch outnumber happen occur arrive worsen stabilise stabilize level average total amount equal cost yield receive accelerate narrow widen
      result lie expect emerge materialise`),
    effect: wordSet(`help reduce improve allow enable ease bring increase boost lead free save lower cut make prevent encourage raise slow
      produce follow come speed strengthen promote contribute protect serve deliver generate attract support secure create employ feed power carry handle suffice pass return begin end last continue remain stay take hold`),
    deliberate: wordSet(`publish adopt establish ensure review consider appoint report invest develop commission consult commit negotiate ratify legislate amend
      repeal suspend release investigate prosecute disclose introduce hire train buy sell fund finance pay match tell ask agree demand recruit
      inspect audit monitor license regulate enforce ban prohibit abolish renegotiate redraw rewrite decide vote undertake design draft draw
      launch pilot test evaluate assess examine explore study collect share withdraw resign apologise apologize compensate refund notify
      inform teach learn plan prepare propose reject refuse recognise recognize reconsider rethink invite meet engage work cooperate collaborate
      coordinate lobby press push urge resist avoid drop scrap stop cease refrain set take give make keep hold use put`),
    stative: wordSet("be have remain become contain include cover reflect cost weigh consist comprise amount depend exist belong equal last stay involve lie need know"),
    reading: wordSet(`note notice remember read interpret regard understand view see treat take conclude infer assume bear keep consult refer compare
      cite quote credit recall recognise recognize stress emphasise emphasize mention observe surprise point acknowledge say add suppose imagine think infer`),
    documentNoun: wordSet(`care caution results result figures figure values value findings finding estimates estimate numbers number comparisons comparison
      quotations quotation readers reader users user report paper study data statistics table tables chart charts map maps photographs images
      percentages projection projections outlook respondents answers responses gap difference conclusion conclusions score scores rates averages coefficients samples correlations totals counts rankings shares
      document documents material materials`),
    agentNoun: wordSet(`government governments ministry ministries minister ministers agency agencies council councils committee committees commission
      commissions department departments state states city cities town towns county counties municipality municipalities province provinces
      university universities school schools college colleges company companies firm firms bank banks regulator regulators operator operators
      manager managers authority authorities board boards office offices union unions donor donors parliament parliaments congress legislature
      legislatures senate house court courts police archive archives employer employers provider providers supplier suppliers hospital hospitals
      administration administrations president secretary director chief governor governors mayor mayors official officials officer officers
      lawmakers policymakers policymaker leader leaders alliance allies ally partners partner members countries country nations nation
      industry utilities utility insurers insurer lender lenders trust trusts fund funds foundation foundations charity charities library
      libraries museum museums district districts bureau bureaus service services team teams inspectorate inspectorates inspector inspectors
      ombudsman treasury chancellor commissioner commissioners association associations federation federations society societies institute
      institutes army navy force forces command fleet port ports yard yards airline airlines railway railways farmers growers teachers doctors
      nurses physicians clinicians practitioners headteachers heads principals researchers scientists journalists editors publishers platforms
      manufacturers retailers landlords tenants owners developers builders planners engineers judges prosecutors lawyers investors shareholders
      consumers citizens voters parents families households communities tribes regulators capitals sides side parties party legislators
      community-colleges churches clinics practices laboratories labs networks auditors auditor clerk clerks staff delegation mission embassy
      embassies guard guards patrol cooperatives cooperative practitioners subcommittee subcommittees carriers carrier systems legislator lawmaker
      contractor contractors skipper skippers surgeons midwives pharmacists librarians prosecutor prisons jails universities faculties
      retailers traders importers exporters shipowners shippers publishers broadcasters advertisers charity foundations
      institution institutions entity entities enterprise enterprises business businesses generation generations exchange exchanges registry registries watchdog watchdogs newsroom newsrooms campus campuses
      coalition coalitions federation senators representatives peers assembly assemblies cabinet premier chair chairs trustees
      commissioners directors secretaries presidents chancellors ministers rapporteur envoy envoys ambassador ambassadors general
      negotiators mediators peacekeepers monitors public nobody one anyone everyone somebody neighbours neighbors body bodies organisation organisations organization
      organizations consortium unit taskforce directorate secretariat presidency republic kingdom canton cantons executive executives diocese parish parishes region regions borough boroughs commune communes landlord tenant employer provider supplier lender insurer manufacturer retailer shareholder panel panels jury juries leadership community homes pharmacies pharmacy hospices hospice taxpayers caregivers carers residents patients students pupils workers nurseries prisons shops supermarkets broadcasters newspapers editors charities campaigners advocates educators employers entrepreneurs exporters families funders governors grantmakers physicians philanthropists practitioners sponsors stakeholders suppliers superintendents trustees vendors veterans volunteers`),
    thingNoun: wordSet(`plan plans strategy strategies policy policies programme programmes program programs system scheme schemes law laws rule
      rules review reviews register registers report reports framework frameworks contract contracts price prices tax taxes post posts
      treaty treaties agreement agreements budget budgets measure measures process processes project projects standard standards act acts bill
      bills test tests tests fee fees tariff tariffs subsidy subsidies grant grants name names target targets guidance code codes list lists
      it approach approaches response responses reform reforms effort efforts training data information money funding support access work
      site sites line lines road roads bridge bridges building buildings ship ships vehicle vehicles levy levies sanction sanctions study studies
      focus priority priorities goal goals aim aims objective objectives step steps decision decisions curriculum curricula course courses
      behaviour behavior exercise exercises requirement requirements regime regimes surveillance
      visa visas licence licences license licenses database databases tool tools technology model models index indicator indicators ceiling threshold
      cost costs figure figures results result share rate rates volume loss losses number backlog wastage traffic demand supply first rest`),
    imperativeOpener: wordSet("do don't let never avoid please always"),
    time: wordSet(`january february march april may june july august september october november december monday tuesday wednesday thursday
      friday saturday sunday spring summer autumn winter christmas easter midnight noon`),
    recording: wordSet("report record document publish pay monitor evaluate review log note fund finance"),
    recordObject: wordSet("it them results result answer answers findings progress outcome outcomes cost costs lessons"),
  },
  states: statesOf(countryNames),
  sections: [
    // Boilerplate comes first: `How to cite our recommendations` asks nothing of anybody.
    {
      kind: "boilerplate",
      heading:
        /^(?:about (?:us|the (?:authors?|series|report|institute|project))|contacts?|copyright|disclaimer|licen[cs]e|how to (?:cite|order|read|use)\b.*|suggested citation|citation|acknowledge?ments?|notes? (?:to|for) editors?|references|bibliography|endnotes?|footnotes|sources|subscribe|newsletter|permissions?|order(?:ing)?|comments?|\d+ comments?|further reading|formal minutes|declaration of interests?|stay informed)\b[:.]?$/iu,
    },
    { kind: "furniture", heading: /^(?:table of contents|contents|in this (?:report|article|issue)|related(?: [\p{L}]+)?|read (?:next|more)|more from .*|share|follow us|document details|availability|downloads?.*|purchase .*|tags|topics)[:.]?$/iu },
    { kind: "recommendations", heading: /^(?:it was )?(?:accordingly )?resolved\b|\b(?:recommendations?|what we recommend|what (?:should|must|to) (?:be done|do\b)|proposals|next steps|policy options|call to action|action points|way forward|the way ahead|agenda for|our asks|what we ask|(?:things|steps|ways|ideas|priorities|reforms|actions|tasks|jobs) (?:for|to|that)\b.{0,40}|how to (?:fix|mend|solve|do better)\b.{0,30}|action plan|^(?:agreed |key |follow-?up )?actions?(?: agreed| items| log| required| arising)?$|^(?:immediate|short(?:er)?-term|medium-term|long(?:er)?-term|near-term|priority|urgent|proposed|recommended|suggested|concrete|specific|necessary) (?:actions?|steps|measures|priorities|reforms)\b|policy (?:implications|prescriptions|proposals)|implications for policy|what (?:needs|has) to (?:happen|change|be done)|what (?:\p{L}+ ){1,4}(?:should|must|can|needs? to) do(?: now| next)?|the way out)\b/iu },
    { kind: "method", heading: METHOD },
    { kind: "views", heading: /\b(?:agency comments|comments (?:from|of)|(?:responses?|replies|reply) (?:of|by|from|to (?:our|the) recommendations)|(?:agency|management|government|department(?:al)?|official) (?:responses?|comments|reply)|views of|critics?|sceptics?|skeptics?|opponents|objections?|counter-?arguments?|the debate|the arguments?|the case (?:of|against)|what (?:we heard|witnesses said|others say|has been proposed|others propose)|consultation responses)\b/iu },
  ],
};

function statesOf(names: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const [name, others] of Object.entries(names)) {
    states.set(name.toLowerCase(), name);
    for (const other of others) if (!states.has(other.toLowerCase())) states.set(other.toLowerCase(), name);
  }
  // A country's own name outweighs the capital of another.
  for (const name of Object.keys(names)) states.set(name.toLowerCase(), name);
  for (const [short, name] of Object.entries(SHORT_STATE_NAMES)) states.set(short, name);
  return states;
}
