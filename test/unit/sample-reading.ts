/** An invented report and its reading, for tests of the renderers and the popup. The places and people do not exist. */
import type { MeetingReading, Person, Span, Statement } from '../../src/model';

export const SAMPLE_TEXT = [
  '云岭市召开三季度经济运行调度会',
  '来源：云岭日报 2023-07-19',
  '7月18日上午，全市三季度经济运行调度会暨“项目提速年”推进会在市会议中心召开。市委书记沈望川主持会议并讲话，市委副书记、市长顾云舟部署工作，市领导秦一鸣、楚怀民出席。各县（市、区）委书记参加。',
  '会议传达了省委经济工作会议精神，通报了上半年主要经济指标完成情况。',
  '沈望川强调，要锚定目标不放松，抓好三项重点工作：一是抓项目，确保三季度新开工项目不少于30个；二是抓招商，上半年实际利用外资2000万美元，全年要翻一番；三是抓作风，把“事事有着落”贯穿始终。要牢固树立“一线工作法”。',
  '顾云舟要求，要盯紧规上工业增加值增长6%以上的目标；各县区要守土有责、守土负责、守土尽责。要强化“三比两看”，确保实现“双过半”。',
  '会议指出，要以习近平新时代中国特色社会主义思想为指导，坚持稳中求进工作总基调。',
  '（记者 方小舟 编辑 叶知秋）',
].join('\n');

/** The n-th place of some words in the sample text. */
export function at(words: string, nth = 0): Span {
  let from = -1;
  for (let i = 0; i <= nth; i++) from = SAMPLE_TEXT.indexOf(words, from + 1);
  if (from < 0) throw new Error(`the sample does not hold ${words} (${nth})`);
  return [from, from + words.length];
}

const places = (words: string): Span[] => {
  const found: Span[] = [];
  for (let from = SAMPLE_TEXT.indexOf(words); from >= 0; from = SAMPLE_TEXT.indexOf(words, from + 1))
    found.push([from, from + words.length]);
  return found;
};

const person = (name: string, titles: string[], roles: string[], order: number, kind: Person['class'] = 'official'): Person => ({
  ...{ name, surface: name, class: kind, titles, roles, order },
  ...{ spans: places(name), titleSpans: titles.flatMap((title) => places(title).slice(0, 1)), rule: 'sample', confidence: 0.95 },
});

function statement(speaker: string, cue: string, starts: string, ends: string, heading: string | null = null): Statement {
  const span: Span = [at(starts)[0], at(ends)[1]];
  return { speaker, cue, heading, span, content: SAMPLE_TEXT.slice(...span), rule: 'sample', confidence: 0.95 };
}

const NAME = '全市三季度经济运行调度会暨“项目提速年”推进会';
const target = { metric: null, op: null, value: null, upTo: null, unit: null, period: null, rule: 'sample', confidence: 0.95 } as const;

export const SAMPLE: MeetingReading = {
  schema: 1,
  isMeetingReport: true,
  confidence: 0.97,
  article: {
    ...{ title: '云岭市召开三季度经济运行调度会', url: 'https://news.example/2023/0719/1.html', published: '2023-07-19' },
    ...{ source: '云岭日报', script: 'hans', damage: [] },
  },
  meeting: {
    ...{ names: [NAME], date: '2023-07-18', dateWords: '7月18日', dateInferred: true, place: '市会议中心', forms: [], level: 'prefecture' },
    ...{ organiser: null, region: '云岭市', spans: { name: [at(NAME)], date: [at('7月18日')], place: [at('市会议中心')] } },
  },
  persons: [
    person('沈望川', ['市委书记'], ['主持', '讲话'], 1),
    person('顾云舟', ['市委副书记', '市长'], ['部署'], 2),
    person('秦一鸣', ['市领导'], ['出席'], 3),
    person('楚怀民', ['市领导'], ['出席'], 4),
    person('方小舟', ['记者'], [], 0, 'credit'),
    person('叶知秋', ['编辑'], [], 0, 'credit'),
  ],
  groups: [{ text: '各县（市、区）委书记', role: '参加', span: at('各县（市、区）委书记') }],
  statements: [
    statement('沈望川', '强调', '要锚定目标', '“一线工作法”。'),
    statement('顾云舟', '要求', '要盯紧规上', '实现“双过半”。'),
    statement('会议', '指出', '要以习近平', '工作总基调。'),
  ],
  targets: [
    {
      ...target,
      ...{ text: '新开工项目不少于30个', type: 'numeric', status: 'goal', metric: '新开工项目', op: '>=', value: 30, unit: '个' },
      ...{ period: '三季度', spans: [at('新开工项目不少于30个')] },
    },
    {
      ...target,
      ...{ text: '实际利用外资2000万美元', type: 'numeric', status: 'actual', metric: '实际利用外资', op: '=', value: 20_000_000 },
      ...{ unit: 'USD', period: '上半年', spans: [at('实际利用外资2000万美元')] },
    },
    { ...target, text: '双过半', type: 'formulaic', status: 'goal', spans: [at('双过半')] },
  ],
  slogans: [
    { text: '一线工作法', type: 'quoted', glossaryId: null, spans: [at('一线工作法')], rule: 'sample', confidence: 0.95 },
    { text: '三比两看', type: 'numbered', glossaryId: null, spans: [at('三比两看')], rule: 'sample', confidence: 0.95 },
    { text: '稳中求进工作总基调', type: 'canon', glossaryId: null, spans: [at('稳中求进工作总基调')], rule: 'sample', confidence: 0.95 },
    {
      text: '守土有责、守土负责、守土尽责',
      type: 'parallel',
      glossaryId: null,
      spans: [at('守土有责、守土负责、守土尽责')],
      rule: 'sample',
      confidence: 0.95,
    },
  ],
  agenda: [
    { verb: '传达', text: '省委经济工作会议精神', span: at('省委经济工作会议精神') },
    { verb: '通报', text: '上半年主要经济指标完成情况', span: at('上半年主要经济指标完成情况') },
  ],
};
