import type { VerbForm, Verbs } from "./lexicon.ts";

/** Verbs that policy prose asks people to do, and verbs that often stand near them; regular unless listed below. */
const REGULAR = `
abandon abolish absorb accelerate accept access accompany accommodate account achieve acknowledge acquire act activate adapt add
address adhere adjust administer admit adopt advance advertise advise advocate affect affirm agree aid aim alert align allocate
allot allow alter amend amplify analyse analyze announce answer anticipate apologise apply appoint appraise apportion approach approve
arrange articulate ask assemble assert assess assign assist assume assure attach attempt attend attract audit authorise authorize
automate avert avoid award back balance ban bar base begin benchmark benefit bid bill block board bolster book boost borrow broaden
broker budget call cancel cap carry cease celebrate centralise centralize certify challenge champion channel charge check circulate
cite claim clarify classify clean clear close codify collaborate collate collect combat combine commence commission commit
communicate compare compel compensate compete compile complement complete comply compute concede concentrate conclude condemn
conduct confer confine confirm confront connect conserve consider consolidate constrain construct consult contact contain continue
contract contribute control convene convert convey cooperate coordinate copy correct cost counsel count counter cover craft create
credit curb curtail cut date debate decentralise decide declare decline decouple decrease dedicate deepen defend defer define delay
delegate delete deliver demand demonstrate deny depart deploy depoliticise deregulate design designate detect deter determine
develop devise devolve devote diagnose differentiate digitise digitize direct disaggregate disallow disclose discontinue discourage
discuss dismantle dismiss disregard disseminate distinguish distribute diversify divert divide document double draft drain drop earmark
ease educate elaborate elevate eliminate embark embed embrace emphasise emphasize employ empower enable enact encourage end enjoy endorse
enforce engage enhance enlarge enlist enrich enrol enroll ensure enter entrust equalise equalize equip erase establish evaluate
examine exceed exchange exclude execute exempt exercise expand expect expedite explain explore export expose express extend
facilitate appropriate elect opt outlaw command retain respect depend arise argue appear prove differ attain await behave belong betray blame boast bother bury calm campaign clash comfort commemorate compound concern confuse congratulate console constitute correspond correlate dare deceive decorate delight deprive deserve desire despair destroy devastate dictate dig disagree disappear dislike dominate doubt dread dwell echo embarrass emerge endure enlighten err erode escape evade evolve exaggerate exceed excel excuse exhaust exploit flee flourish fluctuate forbid forgive fray glance grab grieve guess harm hide hurt hurry incur infect inherit inspire insult intend interfere justify kill kneel knit lament linger loathe melt mock motivate multiply neglect obey occupy outnumber outweigh overcome overlook persist perish plead plunge possess praise preach prevail proclaim provoke quarrel quit rebel recede regret rejoice repeat resemble resent resign respond retreat reveal reverse rob rot ruin rush scatter scold scream shatter shelter shock sigh sin smuggle snatch soar soothe spoil sponsor sprout stare startle starve steal sting strengthen stretch strive struggle stumble submit succeed suffer summon surrender survive suspect sustain sweep swell tempt tend terrify thrive tighten tolerate torment trace transcend treasure tremble triumph trust undermine undergo unify unite upset utter vanish vary venture violate wander waste weaken withstand witness worsen yearn yield fetch fail favor favour fence figure file fill filter finalise finalize finance fine finish fix flag focus follow force
foresee formalise formalize formulate foster found frame free fuel fulfil fulfill function fund further gain gather gauge
generate govern grant grow guarantee guard guide halt halve handle harden harmonise harmonize harness hasten help highlight hire
honor honour host house identify ignore illustrate implement import impose improve include incorporate increase incentivise
incentivize index indicate inform initiate innovate insert insist inspect install institute institutionalise instruct insulate
insure integrate intensify interpret intervene introduce invest investigate invite involve isolate issue join judge justify label
lack launch learn legalise legalize legislate lengthen lessen level leverage levy liberalise liberalize license lift limit link list
listen loan lobby localise locate lock lower mainstream maintain manage mandate map mark market match maximise maximize mean measure
mediate merge migrate minimise minimize mitigate mobilise mobilize model moderate modernise modernize modify monitor mount move
name narrow negotiate nominate note notify number nurture oblige observe obtain offer offset open operate oppose order organise
organize orient orientate outlaw outline outnumber outsource overhaul oversee own pardon participate partner pass pause peg penalise penalize
perform permit persist persuade phase pilot place plan plant play pledge point police pool position post postpone power practise
preclude prefer prepare prescribe present preserve press pressure presume prevent price print prioritise prioritize privatise probe
proceed process procure produce professionalise prohibit project prolong promise promote prompt propose prosecute protect prove
provide publicise publicize publish pull punish purchase pursue push qualify quantify question race raise rank ratify rationalise
re-examine reach react reaffirm realign realise realize reappraise reassess reassure rebalance recalibrate receive recognise recognize
recommend reconcile reconsider record recover recruit rectify recycle redefine redesign redirect redistribute redouble redress
reduce reexamine refer refine reflect reform refrain refund refurbish refuse regain register regularise regulate rehabilitate reimburse
reinforce reinstate reinvest reinvigorate reject relax relay release relinquish relocate rely remain remedy remember remind remove
renew renounce renovate reopen reorganise reorganize reorient repair repay repeal repeat replace replicate report repurpose represent
request require reschedule rescind research reserve resist resolve respect respond restore restrain restrict restructure resume
retain retire retrain retrofit return reuse reveal reverse review revise revisit revive revoke reward risk roll rotate safeguard
sanction save scale schedule scrap screen scrutinise scrutinize seal secure select separate serve service settle shape share
sharpen shift shorten shoulder show sign signal simplify slash slow solicit solve specify sponsor spur stabilise stabilize staff
stage standardise standardize start state station stay steer step stimulate stop store streamline strengthen stress stretch structure
study subject submit subscribe subsidise subsidize suggest supervise supplement supply support surrender survey suspend sustain switch
synchronise synchronize table tackle tailor target task tax tender terminate test thin tie tighten toughen trace track trade train
transfer transform translate transpose treat trial triple trust try turn uncover undergo underline underpin understand unify unite
untie update upgrade urge use utilise utilize vaccinate validate value vary verify veto view visit voice vote waive walk want warn weigh
watch weigh welcome widen work worry yield accord mend label press tie walk accrue ration retest relabel resurface repaint paint
dredge clean dig plough sow mow patrol rescue tow sail berth moor crew man heat cool insulate ventilate shade water irrigate dose
treat nurse immunise immunize screen test quarantine teach train examine mentor coach enrol certify grade assess
argue caution object contend insist reckon estimate predict forecast plead complain assert concede claim warn lease hand lean lure
hail hear help heed hone hunt hinder hamper guess grasp grade grab glean gauge garner fund fuse fulfil frame forge forward fit fish fill
exempt exert evade equate enumerate entitle entice entail enliven ennoble enlist engineer endow endanger encrypt encompass encircle
empty emulate emit embody elect edit echo earn dump dream dissolve dispose dispatch display discount discharge disburse disarm digest
dictate detain detail destroy deprive deposit depend denounce demolish demilitarise demilitarize delight deem decommission deduct deduce crowd-source
cushion cultivate crush cross crack couple cope cook contest consume consent consign console connect confuse confiscate confide conceive
conceal compromise complicate compress comment command collapse co-operate co-ordinate cooperate cluster climb claw cherish
chase characterise charter cement cater cap campaign calibrate calculate bundle buffer budget brief bridge brace bolt boycott bond
blend bind betray bestow belong behave bargain attribute attest assent aspire arm arrest array arbitrate append annex anchor
amount allay alienate aggregate aggravate advance adorn adjourn adjudicate accustom acclimatise abstain absolve abide abate zone
yearn wrest wrap wound worsen wield weed wean weaken wait void vie verge venture usher upskill reskill upend unveil unleash unlock
unload underwrite uncouple twin tweak trim trigger travel transmit transition transact tolerate tilt thwart threaten thank tend tempt
telephone tally sweep swap sway survive supplant sum subordinate strive stock stipulate stigmatise steward staunch stall squeeze
square spotlight sponsor spell speed spearhead solidify soften snap skip situate signpost sideline shed sever sequence sentence
seize scatter satisfy sacrifice rush rule root revert revolutionise retract retaliate resort resist repatriate repackage rename remodel
relieve relish rekindle reinterpret rehouse refocus redeploy recuse recognise reclassify reclaim recite rebut rebrand
rearrange reappoint readjust re-establish re-evaluate re-open re-think reap rally radiate quell quash query puncture pump prune prosper
propagate proof prolong profile privilege preempt pre-empt predicate precede pray practice pour plug plead pinpoint pick perpetuate perfect
penetrate peel patch pass-on park pare parcel pack overturn overlook overlap outweigh outperform oust originate
orchestrate optimise optimize obviate obstruct nationalise nationalize mute multiply muster motivate mould misuse mirror
militate memorialise meddle materialise marshal manufacture manoeuvre magnify litigate liquidate liken liaise leaven laud
jeopardise item itemise invert intern intercept inhabit infuse inflict infer induce indemnify incur incubate incite impress 
impinge impede impart immerse illuminate hypothesise hurry humanise hinge hedge harvest harm hang 
loosen mothball repost relist curate co-design co-produce co-fund co-finance decarbonise decarbonize electrify
de-escalate deescalate unfreeze cede believe hope trust suppose imagine wish favour notice beseech implore exhort bear infer emerge materialise suffice average total reply fear imply testify remark happen occur arrive equal result last regard quote recall mention surprise log change like look seem live die love kill talk happen wash shop sail pool jam cheer chair clap climb bake bathe boil count cross dance dress dry fire fold glue invent jail joke jump kick kneel knit knot land laugh measure milk mix murder nail nod open phone pinch polish pop post pretend print punch push rain rinse rob scold scratch scrub search slip smell smile smoke stare start stay suck sue switch taste tempt tickle trap trick tug tumble type vanish wander watch wave whisper whistle wink wonder merge redraw reopen subsidise divest invest rezone reroute reskill onboard pilot resource scale sequence signpost simplify stagger stockpile substitute summarise summarize surface synthesise systematise televise tolerate unbundle unify unpick vest volunteer weatherise winterise hope deem`;

/** Verbs with forms of their own: base, past, participle; the other forms are regular. */
const IRREGULAR = `
arise/arose/arisen be/was/been bear/bore/borne lie/lied/lied become/became/become begin/began/begun bid/bid/bid bind/bound/bound break/broke/broken
bring/brought/brought build/built/built burn/burned/burned buy/bought/bought cast/cast/cast catch/caught/caught choose/chose/chosen
come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt do/did/done draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
feel/felt/felt fight/fought/fought find/found/found forbid/forbade/forbidden forgo/forwent/forgone freeze/froze/frozen get/got/got
give/gave/given go/went/gone grow/grew/grown have/had/had hear/heard/heard hide/hid/hidden hold/held/held keep/kept/kept know/knew/known lay/laid/laid lead/led/led
learn/learned/learned leave/left/left lend/lent/lent let/let/let lose/lost/lost make/made/made mean/meant/meant meet/met/met
overcome/overcame/overcome oversee/oversaw/overseen pay/paid/paid put/put/put read/read/read rebuild/rebuilt/rebuilt rethink/rethought/rethought
rid/rid/rid ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent
set/set/set shrink/shrank/shrunk shut/shut/shut speak/spoke/spoken spend/spent/spent split/split/split spread/spread/spread stand/stood/stood
steal/stole/stolen stick/stuck/stuck strike/struck/struck take/took/taken teach/taught/taught tell/told/told think/thought/thought throw/threw/thrown
undergo/underwent/undergone understand/understood/understood undertake/undertook/undertaken uphold/upheld/upheld withdraw/withdrew/withdrawn
withhold/withheld/withheld write/wrote/written rewrite/rewrote/rewritten foresee/foresaw/foreseen sit/sat/sat win/won/won swap/swapped/swapped ring-fence/ring-fenced/ring-fenced fly/flew/flown sleep/slept/slept wear/wore/worn swear/swore/sworn redo/redid/redone retell/retold/retold resell/resold/resold retake/retook/retaken rewrite/rewrote/rewritten sink/sank/sunk draw/drew/drawn bend/bent/bent dig/dug/dug swing/swung/swung jam/jammed/jammed stop/stopped/stopped trap/trapped/trapped chat/chatted/chatted
stop/stopped/stopped plan/planned/planned ban/banned/banned commit/committed/committed submit/submitted/submitted permit/permitted/permitted admit/admitted/admitted
refer/referred/referred defer/deferred/deferred deter/deterred/deterred transfer/transferred/transferred drop/dropped/dropped cap/capped/capped
curb/curbed/curbed map/mapped/mapped scrap/scrapped/scrapped step/stepped/stepped ship/shipped/shipped tap/tapped/tapped equip/equipped/equipped compel/compelled/compelled
bar/barred/barred control/controlled/controlled enrol/enrolled/enrolled fulfil/fulfilled/fulfilled embed/embedded/embedded flag/flagged/flagged spur/spurred/spurred
peg/pegged/pegged outstrip/outstripped/outstripped offset/offset/offset reset/reset/reset quit/quit/quit`;

/** English verbs by their forms; built at first use. */
export const englishVerbs: Verbs = {
  baseOf(word, form) {
    return (forms ??= build()).get(word)?.get(form);
  },
  is(word, ...wanted) {
    const known = (forms ??= build()).get(word);
    return known !== undefined && wanted.some((form) => known.has(form));
  },
};

let forms: Map<string, Map<VerbForm, string>> | undefined;

function build(): Map<string, Map<VerbForm, string>> {
  const result = new Map<string, Map<VerbForm, string>>();
  const set = (word: string, form: VerbForm, base: string): void => {
    const known = result.get(word) ?? new Map<VerbForm, string>();
    if (!known.has(form)) known.set(form, base);
    result.set(word, known);
  };
  const add = (base: string, past: string, participle: string): void => {
    set(base, "base", base);
    set(thirdPerson(base), "third person", base);
    set(past, "past", base);
    set(participle, "participle", base);
    set(gerund(base, past), "gerund", base);
  };
  for (const entry of IRREGULAR.trim().split(/\s+/u)) {
    const [base = "", past = "", participle = ""] = entry.split("/");
    add(base, past, participle);
  }
  for (const base of new Set(REGULAR.trim().split(/\s+/u)))
    if (!result.get(base)?.has("base")) add(base, regularPast(base), regularPast(base));
  for (const word of ["is", "are", "am"]) set(word, "third person", "be");
  set("were", "past", "be");
  set("has", "third person", "have");
  return result;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string, past: string): string {
  if (/ie$/u.test(base) && base.length < 5) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  // `planned` doubles its last letter, and so does `planning`.
  if (past === `${base}${base.slice(-1)}ed`) return `${base}${base.slice(-1)}ing`;
  return /^(?:begin|cut|forget|get|let|put|rid|run|set|shut|sit|split|quit|bid|win|forbid|reset|offset)$/u.test(base)
    ? `${base}${base.slice(-1)}ing`
    : `${base}ing`;
}
