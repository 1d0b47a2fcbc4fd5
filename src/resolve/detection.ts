import type { ReadDocument } from '../extract/document';
import type { Item } from './agenda-items';
import type { MeetingFound } from './meeting';
import type { Resolved } from './persons';
import type { Said } from './said';

/** One reason for or against a page being a meeting report, with its weight. */
interface Sign {
  readonly id: string;
  readonly weight: number;
  readonly holds: (view: View) => boolean;
}

interface View {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** The first words of the page, whatever block they stand in. */
  readonly opening: string;
  /** Headings, body and section headings. */
  readonly whole: string;
  readonly meeting: MeetingFound;
  readonly persons: readonly Resolved[];
  readonly said: readonly Said[];
  readonly agenda: readonly Item[];
}

const held =
  /(?:召开|举行|主持(?:召开)?|召集)(?!了?\d+次|了?多次)[^。；]{0,70}会(?![见谈员长])|会(?:议)?(?:[^。；，]{0,24})(?:召开|举行)|会议由[^。；]{2,30}主持|出席(?:了)?(?:此次|本次)?(?:会议|大会|座谈会)|会议(?:传达|学习|听取|审议|强调|指出|要求)|在[^。；，\n]{2,50}(?:会议|会)上(?:强调|指出|要求|表示)/;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const has = (view: View, role: string) => view.persons.some((p) => p.class === 'official' && (p.roles as readonly string[]).includes(role));

/** Days of the month with which paragraphs begin: a chronicle goes from day to day, a report may look back on two or three. */
const datedParagraphs = (view: View): number =>
  new Set(view.whole.match(/^[ 　]*[★◆●■]?[ 　]*\d{1,2}月\d{1,2}日(?!讯)/gm)?.map((day) => day.trim()) ?? []).size;

const SIGNS: readonly Sign[] = [
  { id: 'names-meeting', weight: 2, holds: (v) => v.meeting.names.length > 0 },
  { id: 'lead-holds-meeting', weight: 1, holds: (v) => held.test(v.lead) },
  {
    id: 'title-names-meeting',
    weight: 1,
    holds: (v) => /会议|大会|[一-龥]会(?![员长见谈客展])(?:$|\s|召开|举行|上|强调|暨)|常委会|主持召开|全会/.test(v.title),
  },
  { id: 'chaired', weight: 1, holds: (v) => has(v, '主持') },
  { id: 'attended', weight: 0.5, holds: (v) => has(v, '出席') || has(v, '参加') || has(v, '列席') || has(v, '讲话') },
  { id: 'said', weight: 1.5, holds: (v) => v.said.length > 0 },
  { id: 'meeting-says', weight: 0.5, holds: (v) => v.said.some((s) => s.speaker === '会议') },
  { id: 'agenda', weight: 1, holds: (v) => v.agenda.length > 0 },
  {
    id: 'attendance-sentence',
    weight: 0.5,
    holds: (v) =>
      /(?:参加|出席|列席|参)(?:了)?(?:此次|本次)?会议?[。，]|(?:负责人|负责同志|人员|代表)[^。]{0,12}(?:参加|出席|参会)/.test(v.body),
  },
  {
    id: 'title-visit',
    weight: -2.5,
    holds: (v) =>
      /调研|考察|走访|慰问|看望|视察|检查(?!组)|督导|巡查/.test(v.title) && !/会议|座谈会|[一-龥]会(?:$|\s|议|上|召开)/.test(v.title),
  },
  { id: 'title-reception', weight: -3, holds: (v) => /会见|会谈|拜会|接待/.test(v.title) },
  {
    id: 'title-ceremony',
    weight: -3,
    holds: (v) =>
      /(?:论坛|博览会|展会|展览会|交易会|洽谈会|推介会|发布会|招聘会|晚会|音乐会|运动会|庆典|仪式|研讨会|学术会议|年会|记者会|答记者问|签约|揭牌|开班|培训班|大赛|比赛)/.test(
        v.title,
      ) && !/工作会议|常委会|推进会|座谈会|表彰|誓师|动员/.test(v.title),
  },
  {
    id: 'title-document',
    weight: -4,
    holds: (v) =>
      v.title
        .split('\n')
        .some(
          (line) =>
            /(?:通知|公告|公示|方案|规划|意见|办法|条例|讲话稿|的讲话|讲话全文|主持词|工作报告|议程|预告|简历|任免|讣告|公报|决议|规定|规则|细则|章程|制度|纪实|综述|社论|述评|时评|大事记|简讯|简报)(?:（[^）]*）)?$/.test(
              line.replace(/《[^》]*》/g, '').trim(),
            ) && !/召开|举行|强调|主持|作[一-龥]{2,24}报告$/.test(line),
        ),
  },
  {
    id: 'speech-text',
    weight: -5,
    holds: (v) =>
      /(?:同志们|各位领导|各位代表|各位来宾|尊敬的[^。]{0,12}|各位委员|女士们)[，：、！\n]/.test(v.opening) && /我|下面|咱们/.test(v.whole),
  },
  {
    id: 'notice',
    weight: -4,
    holds: (v) =>
      /(?:定于|拟于|将于|兹定于|请[^。]{0,30}(?:准时|按时)(?:参加|参会)|会议(?:时间|地点)[：:])/.test(v.whole.slice(0, 700)) &&
      !/强调|指出/.test(v.body) &&
      !/主持召开[^。]{2,40}。[^。]{4,120}出席会议。/.test(v.body),
  },
  {
    id: 'fiction',
    weight: -5,
    holds: (v) =>
      count(v.whole, /[道说笑问答]：?[，]?“|[！？。，…]”[^。\n]{0,12}[道说问]|^[\s　]*“[^”]{2,80}”[\s　]*$/gm) >= 3 ||
      /^第[\d一二三四五六七八九十百千]+章/m.test(v.whole) ||
      /心里(?!话)|暗想|冷笑|瞪|叹了口气|点了支烟|苦笑|皱眉|办公桌前/.test(v.whole),
  },
  { id: 'story', weight: -3, holds: (v) => count(v.body, /其实|当然|自然|觉得|似乎|居然|毕竟|原本|不过，|既然|未必|恐怕|谁知/g) >= 4 },
  { id: 'first-person', weight: -3, holds: (v) => count(v.body, /“[^”]{0,30}(?:我|咱)[^”]{4,300}”/g) >= 2 },
  {
    id: 'biography',
    weight: -4,
    holds: (v) =>
      count(v.whole, /\d{4}(?:年\d{1,2}月|\.\d{1,2})[^。]{0,40}(?:任|毕业|加入中国共产党|参加工作)/g) >= 3 ||
      /[，。](?:男|女)，[一-龥]{1,4}族，\d{4}年/.test(v.whole),
  },
  { id: 'press-conference', weight: -3, holds: (v) => /新闻发布会|新闻通气会|通气会|答记者问|记者会|记者提问/.test(v.title + v.lead) },
  { id: 'commentary', weight: -2, holds: (v) => /评论员|社评|时评|来论/.test(v.title) },
  {
    id: 'forum',
    weight: -3,
    holds: (v) =>
      /论坛|洽谈会|博览会|开幕式|推介会|招商会|展销会|签约仪式|启动仪式|揭牌仪式|庆典|交易会|学术/.test(v.lead.slice(0, 160)) &&
      !/会议(?:强调|指出|要求)|工作会|动员会|推进会|誓师/.test(v.body),
  },
  {
    id: 'outing',
    weight: -2,
    holds: (v) =>
      v.meeting.names.length === 0 &&
      /调研|考察|走访|慰问|观摩|视察|检查/.test(v.lead.slice(0, 120)) &&
      !/(?:召开|举行|主持)[^。；]{0,40}会/.test(v.body),
  },
  { id: 'articles', weight: -5, holds: (v) => count(v.whole, /(?:^|[\n。：；　 ])第[一二三四五六七八九十百\d]+条[　 ]/g) >= 3 },
  {
    id: 'title-digest',
    weight: -4,
    holds: (v) =>
      /快讯|速览|速递|早报|午报|晚报|早知道|要闻(?:回顾|集锦|摘要)|一周(?:要闻|回顾)/.test(v.title) && !/会议|召开|主持/.test(v.title),
  },
  {
    id: 'visit-told-first',
    weight: -2.5,
    holds: (v) =>
      /(?:到|赴|深入|在)[^，。]{2,24}(?:调研|督查|督导|检查(?!委|院|组|站)|视察|走访|慰问|现场调度)|一行(?:先后|实地|来到|深入|首先|先|听取|走进|察看)|^[^。]{0,40}现场调度/.test(
        v.lead.slice(0, 140),
      ) &&
      !/(?:召开|举行|主持)[^。；，]{0,50}(?:会议|大会|座谈会|推进会|现场会|调度会|常委会)|(?:会议|大会|座谈会|推进会|现场会|调度会)(?:在[^，。]{2,20})?(?:召开|举行)/.test(
        v.title + v.lead.slice(0, 160),
      ),
  },
  {
    id: 'to-come',
    weight: -3,
    holds: (v) => /将(?:于[^，。]{2,14})?(?:出席|召开|举行|参加)[^。]{0,24}会/.test(v.lead) && v.said.length === 0,
  },
  { id: 'index', weight: -5, holds: (v) => v.said.length === 0 && count(v.whole, /^(?=[^\n]*(?:会议|召开|举行))[^。\n]{8,60}$/gm) >= 5 },
  {
    id: 'digest',
    weight: -5,
    holds: (v) => count(v.whole, /^[ 　]*[◆★●■▲◎□▶·][^\n]{20,}/gm) >= 3 || datedParagraphs(v) >= Math.max(3, v.body.split('\n').length / 2),
  },
];

/** The bound above which a page is a meeting report: set on the development labels. */
const BOUND = 3.4;

export interface Verdict {
  readonly isMeetingReport: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly signs: readonly string[];
}

/** Weighs the signs of a meeting report. */
export function detect(
  doc: ReadDocument,
  meeting: MeetingFound,
  persons: readonly Resolved[],
  said: readonly Said[],
  agenda: readonly Item[],
): Verdict {
  const textOf = (kinds: readonly string[]) => doc.blocks.filter((b) => kinds.includes(b.kind)).map((b) => doc.text.slice(b.start, b.end));
  const body = textOf(['body']);
  const title = [doc.article.title ?? '', ...textOf(['heading'])].join('\n').slice(0, 400);
  const whole = textOf(['heading', 'body', 'section']).join('\n');
  const view: View = {
    opening: whole.slice(0, 260),
    whole,
    title,
    lead: body.slice(0, 3).join('\n').slice(0, 600),
    body: body.join('\n'),
    meeting,
    persons,
    said,
    agenda,
  };
  const signs = SIGNS.filter((sign) => sign.holds(view));
  const score = signs.reduce((sum, sign) => sum + sign.weight, 0);
  const confidence = 1 / (1 + Math.exp(-1.6 * (score - BOUND)));
  return { isMeetingReport: score > BOUND, confidence: Math.round(confidence * 100) / 100, signs: signs.map((s) => s.id) };
}
