import { ACTIVITY, DEAL, HELD, MEETING_NAMED } from '../rules/detection';
import { chaired, count, datedParagraphs, type Sign, type View } from './sign';

/** Whether a meeting is first named deep in the page. */
const isLate = (v: View, name: string): boolean => !v.title.includes(name) && v.body.indexOf(name) > 180;

/** A column of opinions, by its name behind that of the paper: 东山在线-东山评论. */
const COLUMN = /[-—·>＞](?:[ 　])?[一-龥]{2,4}(?:评论|时评|言论)(?=[ 　>＞\n]|$)/m;

/** What those do who visit. */
const LOOKED = /一行|察看|查看|参观|走访|实地|调研组|督导组|考察团/g;

/** Whom a letter is for, and how it begins. */
const ADDRESSED =
  /^[^。\n]{0,60}(?:^|\n)[ 　]*(?:各|全(?:校|院|系统)各?)[^。；\n]{2,40}[：:]\s*(?:现将|现就|根据|为(?:了|进一步|深入|切实|全面)?|按照|接)/;

/** Works that are begun or opened, before an audience. */
const CEREMONY = /(?:开工|奠基|揭牌|启动|竣工|通车|开业|投产)仪式上|宣布[^。，]{0,16}(?:开工|启动|开幕|奠基|通车)。/;

/** What many places do in these days. */
const ROUNDUP = /(?:连日来|近日|日前|近期)，?(?:全国|全省|全市|全县)?(?:各地|各级)[^。]{0,30}(?:纷纷|陆续|相继|掀起)/;

/** Signs of other events, and of pages that hold many. */
export const SIGNS_AGAINST: readonly Sign[] = [
  { id: 'commentary', weight: -2, holds: (v) => /评论员|社评|时评|来论/.test(v.title + v.meta) },
  { id: 'column', weight: -5, holds: (v) => COLUMN.test(v.meta) },
  {
    id: 'forum',
    weight: -3,
    holds: (v) =>
      /论坛|洽谈会|博览会|开幕式|推介会|招商会|展销会|签约仪式|启动仪式|揭牌仪式|庆典|交易会|学术(?!(?:交流)?(?:中心|报告厅|厅))/.test(
        v.lead.slice(0, 160),
      ) && !/会议(?:强调|指出|要求)|会议暨|工作会|动员会|推进会|誓师|[人职][民工]代表大会/.test(v.body),
  },
  {
    id: 'outing',
    weight: -2,
    holds: (v) =>
      v.meeting.names.length === 0 &&
      /调研|考察|走访|慰问|观摩|视察|检查/.test(v.lead.slice(0, 120)) &&
      !/(?:召开|举行|主持)[^。；]{0,40}会|[一-龥]会(?:上，|的?(?:顺利|成功|圆满)召开)/.test(v.body),
  },
  {
    id: 'activity',
    weight: -3,
    holds: (v) => count(v.body, ACTIVITY) >= 2 && count(v.body, /会议|大会|座谈会|推进会|动员会/g) < 2,
  },
  {
    id: 'no-meeting',
    weight: -1.5,
    holds: (v) => v.meeting.names.length === 0 && !HELD.test(v.lead) && !MEETING_NAMED.test(v.title) && !chaired(v),
  },
  { id: 'deal', weight: -3, holds: (v) => DEAL.test(v.title + v.lead) && !/会议(?:强调|指出|要求)/.test(v.body) },
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
      /(?:到|赴|深入|在)[^，。]{2,44}(?:调研(?!的|成果|报告|座谈)|督查|督导|考察(?!团|组)|检查(?!委|院|组|站)|视察|走访|慰问|现场(?:调度|办公)|开展“[^”]{2,30}”[^。，]{0,6}活动|(?:考察学习|学习交流|对接|洽谈|招商)(?:工作)?(?=，|。|活动))|率队(?:赴|到|前往|在)|[，来]看望(?!座谈)|一行(?:先后|实地|来到|深入|首先|先|听取|走进|察看)|^[^。]{0,40}现场调度/.test(
        v.lead.slice(0, 170),
      ) &&
      !/(?:召开|举行|主持)[^。；，]{0,50}(?:会议|大会|座谈会|推进会|现场会|调度会|常委会)|(?:会议|大会|座谈会|推进会|现场会|调度会)(?:在[^，。]{2,20})?(?:召开|举行)/.test(
        v.title + v.lead.slice(0, 160),
      ) &&
      !v.meeting.names.some((n) => v.lead.slice(0, 60).includes(n.text)),
  },
  {
    id: 'visit-with-talks',
    weight: -4,
    holds: (v) =>
      v.meeting.names.every(({ text }) => text.endsWith('座谈会')) &&
      /一行[^座]*座谈会/.test(v.lead) &&
      !/座谈会/.test(v.title) &&
      count(v.body, LOOKED) >= 4,
  },
  {
    id: 'to-come',
    weight: -3,
    holds: (v) => /将(?:于[^，。]{2,14})?(?:出席|召开|举行|参加)[^。]{0,24}会/.test(v.lead) && v.said.length === 0,
  },
  { id: 'index', weight: -5, holds: (v) => v.said.length === 0 && count(v.whole, /^(?=[^\n]*(?:会议|召开|举行))[^。\n]{8,60}$/gm) >= 5 },
  {
    id: 'names-late',
    weight: -3,
    holds: (v) => v.said.length === 0 && v.meeting.names.length > 0 && v.meeting.names.every((n) => isLate(v, n.text)),
  },
  { id: 'addressed', weight: -5, holds: (v) => ADDRESSED.test(v.opening) },
  { id: 'ceremony-told', weight: -4, holds: (v) => v.meeting.names.length === 0 && CEREMONY.test(v.body) },
  { id: 'roundup', weight: -6, holds: (v) => ROUNDUP.test(v.lead) },
  {
    id: 'digest',
    weight: -5,
    holds: (v) => count(v.whole, /^[ 　]*[◆★●■▲◎□▶·][^\n]{20,}/gm) >= 3 || datedParagraphs(v) >= Math.max(3, v.body.split('\n').length / 2),
  },
];
