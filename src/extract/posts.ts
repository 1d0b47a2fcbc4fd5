import { BLANKS, unitsOf } from '../text/units';
import { GUARDED, PAIRED_ORGANS, POSTS, STOPS, SURNAMES, WEAK_SURNAMES } from '../lexicon';

/** A title: `[start, end)` in the normalised text, and where its last word (书记, 主任 …) begins. */
export interface Post {
  readonly start: number;
  readonly head: number;
  readonly end: number;
  readonly text: string;
}

/** What makes another word of a post's head: 主席团 is no 主席, 委员会 no 委员. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  常委: /^会/,
  委员: /^会|^单位/,
  主任: /^会议/,
  主席: /^[台团]|^会议|^会$/,
  书记: /^处|^办公会|^工作会|^座谈会|^例会|^论坛|^项目|^抓|^带头/,
  代表: /^(?![、，。；）等参出列在和及与共作分就围首\s\n]|\p{Script=Han}{2,3}(?:、|，|。|等|出席|参加|作|发言|主持|宣|代|先))|^大会|^团|^作|^性|^们|^人士|^会|^性|^[市县区省全]|^党委|^公司|^集团|^学校/u,
  成员: /^单位|^名单|^国|^企业/,
  领导: /^小组|^干部|^班子|^下|^机制|^力|^核心|^体制|^作用|^责任|^同志|^机关|^和|^能力|^方式|^[者权层]|^人民|^亲自|^批示|^讲话|^重视|^包[联保抓村片]|^挂|^工作|^组|^点评/,
  指挥: /^部|^体系|^调度|^系统|^机构|^中心|^平台|^[棒家]/,
  部长: /^会议/,
  总工: /^会/,
  组长: /^制/,
  理事: /^会/,
  监事: /^会/,
  董事: /^会|^长|^局/,
  负责人: /^制/,
  顾问: /^[团组]/,
  教授: /^[级]/,
  助理: /^[全]/,
  督察: /^[组局办整反室工]/,
  督学: /^室/,
  校长: /^[室]/,
  院长: /^会议|^座谈会/,
  检察长: /^会议|^座谈会/,
  局长: /^办公/,
  市长: /^办公|^热线|^信箱/,
  县长: /^办公/,
  经理: /^[层人]/,
  总理: /^衙/,
  司令: /^部/,
  专员: /^公署|^办/,
  班长: /^式/,
  干事: /^创业|^业/,
  参事: /^室/,
  主编: /^[的]/,
  总监: /^[制]/,
  会长: /^期/,
  总师: /^[办]/,
};

/** Marks and blanks that end what stands before a title. */
const EDGE = unitsOf(`abcdefghijklmnopqrstuvwxyz，。；：！？、“”‘’《》…—·|>【】[]（(${BLANKS}`);
/** How far to the left a title may reach, in UTF-16 units: the longest full titles of ministries and joint committees stay below it. */
const REACH = 40;

/** @returns every post of a stretch, in order; titles reach left to the nearest edge, stop word, or post before them */
export function postsOf(text: string, start: number, end: number): Post[] {
  const found: Post[] = [];
  let floor = start;
  for (let at = start; at < end; at++) {
    const head = POSTS.startingAt(text, at);
    if (
      !head ||
      /^(?:级|助理)/.test(text.slice(at + head.length, at + head.length + 2)) ||
      GOES_ON[head]?.test(text.slice(at + head.length, at + head.length + 6))
    )
      continue;
    const last = found.at(-1);
    if (last?.end === at && /人选$|候选人$/.test(head)) {
      found[found.length - 1] = { ...last, end: at + head.length, text: last.text + head };
      at += head.length - 1;
      floor = at + 1;
      continue;
    }
    const edge = leftEdge(text, at, Math.max(floor, at - REACH));
    const led = edge === floor && found.length > 0 ? edge + nameThatLeads(text, edge, at) : edge;
    const from = led > edge && text[led] === '为' ? led + 1 : led;
    found.push({ start: from, head: at, end: at + head.length, text: text.slice(from, at + head.length) });
    at += head.length - 1;
    floor = at + 1;
  }
  return found;
}

/** The organ that a title begins with. */
const ORGAN_BEGINS =
  /^(?:[省市县区州旗盟师团镇乡院校局](?=[委政人党纪])|县委|市委|区委|党[委组工]|人大|政协|中共|纪委|常委|检察|法院|武装|公安|组织部|宣传部|统战部|政法委|人民|副[市县区州旗镇乡])/;

/** The length of a name that stands between two titles with nothing between: 副师长周青师党委常委 → 周青. */
export function nameThatLeads(text: string, start: number, head: number): number {
  const surname = SURNAMES.startingAt(text, start);
  if (!surname || /[和与及]/.test(text.slice(start, start + 3))) return 0;
  return (
    (WEAK_SURNAMES.has(surname) ? [3] : [2, 3]).find(
      (size) => start + size < head && (ORGAN_BEGINS.test(text.slice(start + size, head + 1)) || text[start + size] === '为'),
    ) ?? 0
  );
}

/** Walks left from a head to where its organ begins. */
function leftEdge(text: string, head: number, floor: number): number {
  let at = head;
  while (at > floor) {
    const before = text[at - 1] as string;
    if (before === '）' || before === ')') {
      const near = text.slice(Math.max(floor, at - 14), at);
      const open = at - near.length + Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
      if (open < at - near.length) break;
      at = open;
      continue;
    }
    if (before === '、' && /(?:^|[，。；：\n])[省市县区镇乡州]$/.test(text.slice(Math.max(0, at - 3), at - 1)) && at - 2 >= floor) {
      at -= 2;
      break;
    }
    if (before === '*' && !/\p{Script=Han}/u.test(text[at - 2] ?? '')) break;
    if (EDGE(before.charCodeAt(0))) break;
    if (stopsAt(text, at) || joinsAt(text, at)) break;
    at--;
  }
  return at;
}

/** Whether a stop word ends at `at`, not counting one that is part of a place's or an organ's name. */
function stopsAt(text: string, at: number): boolean {
  const stop = STOPS.endingAt(text, at);
  if (stop === '代表' && text[at] === '团') return false;
  if (!stop) return (text[at - 1] === '日' || text[at - 1] === '号') && /\d/.test(text[at - 2] ?? '');
  if (
    /^(?:督导|检查|指导|巡察|调研|考察|学习|宣讲|安排|部署|服务|推进|辅导|接待|陪同|明确|视察|报道|授课|列席|旁听|反馈|整改|督察|考核|巡视|整治|创建|防控|统筹|协调)$/.test(
      stop,
    ) &&
    /^(?:[组办局室处团员队科]|中心|工作|小组|专班|教育)/.test(text.slice(at, at + 2))
  )
    return false;
  for (let from = Math.max(0, at - stop.length - 2); from < at; from++) {
    const guarded = GUARDED.startingAt(text, from);
    if (guarded && from + guarded.length >= at && from + guarded.length > at - stop.length) return false;
  }
  return true;
}

/** Whether a conjunction (和, 与, 及, 兼) that ends at `at` parts two things, and is not inside one organ's name or a place's. */
function joinsAt(text: string, at: number): boolean {
  const mark = text[at - 1];
  if (mark === '兼' || mark === '及') return true;
  if (mark === '与') return !/^(?:会)/.test(text.slice(at, at + 1));
  if (mark !== '和') return false;
  if (
    PAIRED_ORGANS.endingAt(text, at) ||
    (/[政协大](?:\p{Script=Han}{4,10})和$/u.test(text.slice(Math.max(0, at - 14), at)) &&
      /^[^省市县区州旗\P{Script=Han}]{2,6}委员会/u.test(text.slice(at, at + 9)))
  )
    return false;
  return !/^(?:平|田|县(?=县)|林|龙|硕|静|顺|政|布)/.test(text.slice(at, at + 1)) && !/[呼仁雍政泰云兴祥协永]/.test(text[at - 2] ?? '');
}
