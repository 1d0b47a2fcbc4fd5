import { CALLED } from '../lexicon';
import cues from './cues.tsv?raw';
import { linesOf, oneOf } from './lines';

/** Words round cues. */
export const CUE_LINES = linesOf(cues);
const one = (kind: string): string => oneOf(CUE_LINES, kind);

/** Verbs that introduce what someone said. `free` cues may be followed directly by the content; the others need a mark or 要 behind them. */
export const CUES: readonly { readonly id: string; readonly word: string; readonly free: boolean }[] = [
  {
    id: 'cue-stress',
    word: '(?<!(?:进行|(?<!工)作|做)了?)强调(?!的|部署|安排|讲话|了[^，。：]{2,40}(?:重要性|必要性|紧迫性|重要意义|地位|作用)[，。]|了(?![^，。]{0,40}(?:要(?!求)|应|必须))[^。：]{4,90}(?:工作|事项|内容|纪律|问题)。)',
    free: true,
  },
  { id: 'cue-point-out', word: '指出(?!了|的|(?:当前|目前|工作中)?[^，。：]{0,10}存在的[^，。：]{0,6}(?:问题|不足)[和，。])', free: true },
  { id: 'cue-demand', word: '(?<!具体|几点|[两三四五六]点|了|提出[一-龥]{0,4})要求', free: false },
  { id: 'cue-express', word: '表示', free: false },
  { id: 'cue-pledge', word: '(?<!(?:(?<!工)作|[做发])了?[^，。]{0,6})表态', free: false },
  { id: 'cue-hold', word: '认为', free: false },
  { id: 'cue-hope', word: '希望', free: false },
  { id: 'cue-put-forward', word: '提出', free: false },
  { id: 'cue-say', word: '说', free: false },
  { id: 'cue-say', word: '(?<=[一-龥]{2})(?<![简名统职别号宣人堪俗])称(?=[，：])', free: true },
  { id: 'cue-introduce', word: '(?<![作做]了?[^，。]{0,12})介绍', free: false },
  { id: 'cue-introduce', word: '介绍了[^，。：]{2,30}(?:做法|经验|情况|措施|举措)(?=：(?:一是|首先|第一))', free: true },
  { id: 'cue-hope', word: '期望', free: false },
  { id: 'cue-suggest', word: '(?<!意见)建议', free: false },
  { id: 'cue-urge', word: '勉励', free: false },
  { id: 'cue-urge', word: '寄语', free: false },
  { id: 'cue-urge', word: '鼓励(?=(?:大家|全体|各位|与会|同学们|老师们)[^，。；]{0,12}(?:要(?!求)|应|继续))', free: true },
  { id: 'cue-urge', word: '叮嘱', free: false },
  { id: 'cue-warn', word: '告诫', free: false },
  { id: 'cue-call', word: '号召', free: false },
  { id: 'cue-call', word: '呼吁', free: false },
  { id: 'cue-name', word: '[谈讲说提]到', free: false },
  { id: 'cue-clarify', word: '(?<=(?:会议|大会|全会)(?:还|并|同时|进一步)?)明确(?=[，：])', free: false },
  { id: 'cue-name', word: '坦言', free: false },
  { id: 'cue-instruct', word: '(?<!重要|作了|作出|有关|批|[性的])指示', free: false },
  { id: 'cue-let-out', word: '透露', free: false },
  { id: 'cue-let-out', word: '点明', free: false },
  { id: 'cue-speech', word: '讲话(?=：)', free: true },
  { id: 'cue-call', word: '(?<=会议|大会)动员(?=[全各广][一-龥])', free: true },
  { id: 'cue-reiterate', word: '重申', free: false },
];

/** Numbered demands, which count as 提出: 提出三点意见：. */
const OPINION =
  '(?:提出了?|提了|明确|谈了?|讲了?|强调了?)[一-龥“”、\\d]{0,18}?(?:意见|要求|建议|希望|期望|看法|体会|(?:思路|目标)(?=：)|(?:要求|意见|目标)和(?:要求|建议|目标|希望)|(?:以下|如下|几[项个])[一-龥]{0,4}(?:工作|任务|措施)(?=：))(?:(?=[：，](?=[一二三四1-4]|要|首先|第一|必须|即“))|(?=。\\n?(?:[一1][是、.]|第一[，、]|要(?!求)))|(?=：))';
/** What stands behind a cue that is not free: a mark, 要, an addressee. */
const MARKED = '(?=[，：“]|要(?!求|闻|点|害|素|件|领|事)|各|全[市县区省镇乡州旗体])';
/** And behind 提出: a numbered point, too. */
const PUT = '(?=[，：“]|要(?!求|闻|点|害|素|件|领|事)|各|全[市县区省镇乡州旗体]|一[是要])';
/** Behind verbs of demand: whom they are addressed to, too. */
const ADDRESSED = '(?=[，：“]|要(?!求)|各|全|大家|我|相关|有关|与会|党员|受|[一-龥、]{2,14}(?:要(?!求)|应|必须|：)|[一二三]是|[一二三]要)';
const behind = (word: string): string => (word === '提出' ? PUT : /要求|希望|期望|勉励|号召|建议|叮嘱/.test(word) ? ADDRESSED : MARKED);

/** One expression for all cues, each with what must follow it. `强调指出`, `介绍说` count as one cue: the last word. */
export const CUE = new RegExp(
  `${OPINION}|(?:进行|(?<!工)作|做)了?(?:重点|着重|特别)?强调(?=[：，](?:[一1]|首先|要(?!求)))|(?:强调|介绍|分析|提出|讲话|表示|表态|发言)?(?:${CUES.map((c) => (c.free ? c.word : `${c.word}${behind(c.word)}`)).join('|')})(?!会)`,
  'y',
);

/** Cues that name no mark behind them: only where their subject stands right before (张明要求全市上下…). */
export const LOOSE_CUE = new RegExp(
  `(?:要求|表示(?!了?${one('feeling')})|希望|期望(?!值)|认为|提出(?=[一-龥]{0,10}要(?![求点素领]))|建议|勉励|号召)(?=[一-龥“]{2}[一-龥“\\d]{2})(?!会(?!进一步|继续|坚决|认真|全力|积极|不断|努力|一如既往)|的|了)`,
  'g',
);
/** What makes a noun of 要求 behind it, where no speaker's name ends there: 省委要求，学习新要求. */
export const DEMAND_OF =
  /(?:(?:贯彻|落实|按照|执行|遵照|对照)[^，。；：]{2,20}(?:会议|大会|全会)|部署|总体?|根本|基本|相关|有关|明确|严格|更高|[和及与的、新]|[省市县区州党]委|上级|中央)$/;

/** A demand that is only told of, before what another does: 提出了要求，县长张明作了部署. */
export const PUT_FORWARD = /提出了?[一-龥]{0,4}$/;

/** What a meeting proposes to convene is no saying: 建议这次会议在云台召开. */
export const CONVENES = /^[^，。；]{2,40}召开[。；，]/;

/** How one is called behind the name: 同志, 书记. */
const CALLED_BEHIND = `(?:同志|[一-龥]{0,4}(?:${CALLED.join('|')}))?`;

/** What may stand between a subject and such a cue. */
export const TIGHT = new RegExp(`^${CALLED_BEHIND}(?:在[^，。；]{1,8}中)?(?:还|并|也|最后|同时|进一步|再次|特别|首先)?$`);

/** The meeting, or 他, right before such a cue. */
export const MEETING_RIGHT_BEFORE = /(?:^|[，。；：\n])(?:会议|大会|全会|[他她])(?:还|并|最后|进一步|特别|同时)?$/;
/** Openings with which the meeting does something other than speak. */
export const MEETING_DOES = /^(?:会议|大会|全会)(?:还)?(?:在[^。；]{2,40}，[对就]|传达|学习|听取|审议|研究|通报|讨论|分析|集中|书面)/;

/** What may stand between a speaker's name and the cue. */
export const BRIDGE = new RegExp(
  `^${CALLED_BEHIND}(?:等(?:[一-龥]{0,2}领导)?)?(?:${one('bridge-adverb')}|(?:同志)?${one('bridge-act')}[^。！？；]{0,90})?$`,
);

/** Subjects that are the meeting itself. */
export const MEETING_SUBJECT =
  /(?:^|[，。；：、\n）])(?:(?:此次|本次|这次|该|今天的?|上午的?|下午的?)?(?:[一-龥“”]{0,16}(?<!落实|贯彻|执行|领会|按照|根据|围绕|遵守|出席|参加|主持|列席)(?:会议|大会|全会|全体会议|座谈会|推进会|调度会|动员会|常委会|党组会|办公会|例会|专题会|现场会|部署会)))(?:上)?(?:还|又|最后|同时|进一步|一致|特别|明确|着重|在[^，。]{2,40}(?:时|后|中)|就[^，。；]{2,50}|对[^，。；]{2,40}|首先|再次|充分|并)?$/;
/** The sentence before tells of the meeting: its demands go on without a subject. */
export const MEETING_TOLD_OF = /(?:^|[。！？\n])\s*(?:会议|大会|全会)[^。！？]*[。！？]\s*$/;
/** What is carried out of several bodies' meetings: 贯彻落实省、市会议要求. */
export const CARRIED_OUT = /(?:落实|贯彻|执行|领会|按照|根据|围绕|遵守|学习|传达)[^，。；：]*$/;
/** Behind a name: somebody who only comes along. */
export const COMES_ALONG = /^(?:同志)?(?:等[一-龥]{0,6})?(?:分别|一同|一起|共同)?(?:参加|出席|列席|陪同|参会|到会)|^(?:、|和|及|等)/;
/** What a meeting does it by or on, with persons in it: 会议在传达学习总书记重要讲话时强调. */
export const MEETING_THEREBY = /(?:会议|大会|全会)(?:还|又|最后)?[在就对][^，。；]*$/;

/** The end of a meeting's name between a speaker's name and the cue: then the meeting speaks. */
export const MEETING_BETWEEN = /[一-龥]{2}(?:会议|大会)$/;
/** A sentence that goes on telling what the one before it told of, with no subject of its own. */
export const TELLS_ON = /^(?:同时|并|还)(?!，?(?:他|她|会议))/;
/** A sentence whose subject is he who spoke before. */
export const OPENS_WITH_HIM = /^(?:随后，|最后，|会上，)?[他她](?!们)/;
/** A line that holds a speaker and a cue and no more, and the subject that is the meeting. */
export const CUE_ALONE = /^([^，。；：]{2,24}?)(?:还|并|同时)?(指出|强调|要求|认为|提出|表示)[：，]?$/;
export const SUBJECT_ALONE = /^(?:会议|大会|全会)$/;

/** What somebody else wanted, and the meeting did accordingly: 根据主席会议建议，…. */
export const ACCORDING_TO =
  /(?:根据|按照|遵照|依据|对于|针对)[^，。；：]*$|传达了?[^，。；：]*(?:精神|讲话|通知|决定|方案)[和及、][^，。；：]*$/;
/** A meeting that has just been told of: 市政府召开水稻生产会议，强调…. */
export const HAS_CONVENED = /^(?:[^，。；]{2,14}，)?[^，。；]{0,30}(?:召开|举行)(?!前|后|的)[^，。；]{2,40}会议?，(?:会议)?$/;
/** A sentence whose subject is the meeting. */
export const OPENS_WITH_MEETING = /^(?:随后，|最后，|会上，|其间，)?(?:会议|大会|全会)/;

/** A cue without a subject that goes on with the subject of its sentence: 听取了汇报，强调 …, 并要求 …. */
export const SUBJECTLESS = /[，；](?:并|同时|还|也|并就此|最后|随后|接着|然后|再次|特别|着重|重点|明确|进一步|会议|同时，[也还]?)?$/;

/** A cue of numbered demands: 提出三点希望：. */
export const OPINION_CUE = /^(?:提出了?|谈了?|讲了?|强调了?)[一-龥“”]{1,14}(?:[：]|[，。][一1首要])/;
/** To whom they are put: ，并代表市委对大家. */
export const TO_SOMEONE = /(?:^|，)(?:并|同时|还|最后|随后)?，?(?:代表[^，。；]{2,14})?(?:向|对|就|给)[^，。；：]{2,26}$/;

/** At the same time: ，同时提出三点建议：. */
export const AT_ONCE = /，(?:并|同时)(?:，?[还也])?$/;

/** What stands before a cue that opens a sentence and goes on with the speaker of the one before: 同时强调，…. */
export const SAME_SPEAKER = /^(?:同时|最后|并|同时，?还|还)$/;
/** What the one who was told of did besides, before what he stressed: 明确了各组职责并强调. */
export const DID_AND = /^[一-龥]{2,4}了[^，。；]{2,40}，?并$/;
/** What is felt before what is hoped: 对大会的召开表示祝贺。希望 …. */
export const FELT = /(?:表示[^，。；]{0,16}(?:祝贺|感谢|肯定|敬意|欢迎|慰问|问候)|给予[^，。；]{0,12}肯定)[^。]{0,40}。\s*$/;
/** Cues that begin a statement of their own there; 要求 and 希望 go on with the one before. */
export const BEGINS_ANEW = /^(?:强调|指出|表示)/;
/** Cues that open a sentence without any subject where nobody is speaking: the meeting's. */
export const OF_MEETING = /^(?:强调|要求|指出)/;

/** A sentence that tells who said what was quoted right before it: 林青说，…; 一位村民说。 */
export const SAID_BEHIND = /^[^，。；：“”\n]{1,44}?(?:说|表示|介绍|坦言|认为|强调|感慨|告诉记者)[道]?(?:[，：。！]|$)/;
/** And no more than that. */
export const SAYS_BARELY = /^[^，。；：“”\n]{0,44}?(说|表示|介绍|坦言|强调|感慨|告诉记者)道?[。！]?\s*$/;
/** What may stand there between the name and the cue. */
export const SHORTLY = new RegExp(`^(?:同志)?${CALLED_BEHIND}(?:在[^，。；]{1,16})?[一-龥]{0,6}$`);

/** Openings that belong to the clause of the cue behind them: 就做好下步工作，王刚要求 …. */
export const PRELUDE = new RegExp(`^${one('prelude')}`);

/** 他 or 她 as the subject of a cue, with what may stand between: 他还强调. */
export const PRONOUN_SUBJECT =
  /(?:^|[，。；：、\n”])(?:随后|最后|首先|同时|会上|为此|对此|在讲话中|讲话中|就此)?，?([他她])(?:还|又|最后|同时|进一步|特别|明确|着重|再次|首先|随后|也|并|严肃|深刻|在?[^，。；]{1,24}(?:时|后|中|上)|就[^，。；]{2,40}|对[^，。；]{2,40}|从[^，。；]{2,40}|结合[^，。；]{2,40}|向[^，。；]{2,16})?，?$/;
