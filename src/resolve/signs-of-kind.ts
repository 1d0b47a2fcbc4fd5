import { ECHO, LISTED_MEETINGS, OPENS_MEETING, PASSED_UP, REACTIONS, SPEAKS, STATUTE, TIMED } from '../rules/detection';
import { count, type Sign } from './sign';

/** Who says what, as in stories. */
const DIALOGUE = /[道说笑问答]：?[，]?“|[！？。，…]”[^。\n]{0,12}[道说问]/g;
/** The same, or lines that are nothing but what somebody says; a reporter may quote so, too. */
const DIALOGUE_OR_QUOTES = new RegExp(`${DIALOGUE.source}|^[\\s　]*“[^”]{2,80}”[\\s　]*$`, 'gm');

/** Signs of other kinds of text: speeches, notices, stories, lives. */
export const SIGNS_OF_KIND: readonly Sign[] = [
  {
    id: 'speech-text',
    weight: -5,
    holds: (v) =>
      /(?:同志们|各位领导|各位代表|各位来宾|尊敬的[^。]{0,12}|各位委员|女士们)[，：、！\n]/.test(v.opening) &&
      /我|下面|咱们|在这里召开|(?:会议|大会)进行第[一二三]项|今天的会议/.test(v.whole),
  },
  { id: 'speech-opens', weight: -4, holds: (v) => OPENS_MEETING.test(v.lead) || /主持词|讲话稿/.test(v.opening.slice(0, 40)) },
  {
    id: 'notice',
    weight: -4,
    holds: (v) =>
      /(?:(?<!决)定于|拟于|将于|兹定于|请[^。]{0,30}(?:准时|按时)(?:参加|参会)|会议(?:时间|地点)[：:](?![^]{0,60}记录人?[：:]))/.test(
        v.whole.slice(0, 700),
      ) &&
      !/强调|指出/.test(v.body) &&
      !/主持(?:召开[^。]{2,40}。)?[^。]{4,120}(?:出席|参加)(?:了)?会议。/.test(v.body),
  },
  {
    id: 'fiction',
    weight: -5,
    holds: (v) =>
      count(v.whole, /记者|通讯员/.test(v.opening) ? DIALOGUE : DIALOGUE_OR_QUOTES) >= 3 ||
      /^第[\d一二三四五六七八九十百千]+章|小说网|都市小说|章节目录|最新章节|一秒记住|笔趣阁|[上下]一章/m.test(v.whole) ||
      /(?<![在到进])心里(?!话|装)|暗想|冷笑|瞪(?!得?大大)|叹了口气|点了支烟|苦笑|皱眉|办公桌前|(?:开口|表态|沉声|低声|朗声|淡淡|缓缓|接口|随口|冷冷)地?道(?:[。，：]|$)/m.test(
        v.whole,
      ),
  },
  {
    id: 'story',
    weight: -3,
    holds: (v) =>
      count(v.body, /其实|当然|自然(?!科学|资源|灾害|保护|环境|生态|村|人|界|条件)|觉得|似乎|居然|毕竟|原本|不过，|既然|未必|恐怕|谁知/g) >=
      4,
  },
  {
    id: 'first-person',
    weight: -3,
    holds: (v) => count(v.body, /“[^”]{0,30}(?:我|咱)[^”]{4,300}”/g) >= 2 && !/召开[^\n]{2,30}会(?:$|\n)/.test(v.title),
  },
  {
    id: 'biography',
    weight: -4,
    holds: (v) =>
      count(v.whole, /\d{4}(?:年\d{1,2}月|\.\d{1,2})[^。]{0,40}(?:任|毕业|加入中国共产党|参加工作)/g) >= 3 ||
      /[，。](?:男|女)，[一-龥]{1,4}族，\d{4}年/.test(v.whole),
  },
  { id: 'speaker', weight: -2.5, holds: (v) => SPEAKS.test(v.body.replace(/“[^”]{0,2000}”/g, '')) },
  { id: 'template', weight: -5, holds: (v) => /下面是小编|小编(?:为|精心|整理)|供(?:大家|您|各位)(?:参考|写作)|网友上传/.test(v.opening) },
  {
    id: 'timeless',
    weight: -3,
    holds: (v) => v.said.length === 0 && v.persons.every((p) => p.class !== 'official') && !TIMED.test(v.whole.slice(0, 600)),
  },
  { id: 'passed-up', weight: -4, holds: (v) => PASSED_UP.test(v.whole.slice(0, 900)) },
  { id: 'statute', weight: -4, holds: (v) => v.said.length === 0 && v.meeting.date === null && count(v.whole, STATUTE) >= 2 },
  { id: 'reactions', weight: -4, holds: (v) => REACTIONS.test(v.title) || count(v.body, ECHO) >= 2 },
  { id: 'list-of-meetings', weight: -6, holds: (v) => LISTED_MEETINGS.test(v.whole) },
  {
    id: 'press-conference',
    weight: -3,
    holds: (v) => /新闻发布会|新闻通气会|通气会|答记者问|记者会|(?:媒体|记者)见面会|吹风会|记者提问/.test(v.title + v.lead),
  },
];
