/** The pages that pictures are taken on: a plain one, a crowded one of our own making, and each of them dark. */
import { headlineOf, visibleText } from '../shells.mjs';
import { readSamples } from '../shells/library.mjs';
import { manyOfficials } from './many';

const SAMPLE = 'city-economy';

const HOT = [
  '早市菜价有涨有落',
  '青少年篮球赛今晚决出名次',
  '老街改造后首批店铺开门',
  '雨天行车提示',
  '图书馆延长开放时间',
  '江边步道贯通',
];
const NAV = [
  '首页',
  '要闻',
  '时政',
  '经济',
  '社会',
  '文化',
  '体育',
  '视频',
  '图片',
  '专题',
  '县区',
  '政务',
  '评论',
  '读者来信',
  '天气',
  '招聘',
];
const BOXES = ['周末集市', '本地特产 满百减十', '健身月卡', '秋季房车展', '早教公开课'];

const COLOURS = {
  light: {
    ground: '#ffffff',
    ink: '#222222',
    side: '#f4f1ea',
    bar: '#b5121b',
    box: ['#ffe08a', '#bfe3ff', '#ffd0d8', '#d5f2c8', '#e6dcff'],
  },
  dark: {
    ground: '#16181c',
    ink: '#d6d6d6',
    side: '#20242b',
    bar: '#5f1015',
    box: ['#5b4a12', '#16405e', '#5c2230', '#2a4a1e', '#3d3065'],
  },
} as const;

export type Tone = keyof typeof COLOURS;
export const TONES = Object.keys(COLOURS) as Tone[];

const each = (items: readonly string[], draw: (item: string, at: number) => string): string => items.map(draw).join('');

interface Article {
  readonly headline: string;
  readonly paragraphs: string;
}

/** The lines above the first long one stand under the headline. */
function articleOf(headline: string, lines: readonly string[]): Article {
  const begins = lines.findIndex((line) => line.length > 60);
  return { headline, paragraphs: each(lines, (line, at) => `<p${at < begins ? ' class="under"' : ''}>${line}</p>`) };
}

function sample(id: string): Article {
  const text = readSamples().find((each) => each.id === id)?.text;
  if (!text) throw new Error(`no sample is called ${id}`);
  const headline = headlineOf(text) ?? '';
  const lines = visibleText(text).split('\n');
  return articleOf(
    headline,
    lines.filter((line) => line !== headline),
  );
}

const whole = (title: string, style: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style></head><body>${body}</body></html>`;

/** An article and nothing else. */
function bare(tone: Tone, { headline, paragraphs }: Article): string {
  const { ground, ink } = COLOURS[tone];
  const style = `body{background:${ground};color:${ink};font:18px/1.9 "Noto Serif CJK SC",serif;max-width:44em;margin:2em auto;padding:0 1.5em}p{text-indent:2em}h1{font-size:28px;text-align:center}.article p.under{text-indent:0;text-align:center;font-size:15px;margin:.2em}`;
  return whole(headline, style, `<h1>${headline}</h1><div class="article">${paragraphs}</div>`);
}

/** A page with one of the samples, or with a report of sixty officials. */
export const samplePage = (tone: Tone, id: string = SAMPLE): string => bare(tone, sample(id));
export const manyPage = (tone: Tone): string => bare(tone, articleOf(...manyOfficials()));

const STYLE = ({ ground, ink, side, bar }: (typeof COLOURS)[Tone]): string => `
body{margin:0;background:${ground};color:${ink};font:15px/1.7 "Noto Sans CJK SC",sans-serif}a{color:inherit}
.top{background:${bar};color:#fff;padding:10px 24px;font-size:24px;letter-spacing:.2em}.top small{font-size:12px;letter-spacing:0;float:right}
.nav{display:flex;flex-wrap:wrap;gap:4px 18px;padding:8px 24px;background:${side}}.run{padding:6px 24px;font-size:13px;color:#c33}
.columns{display:grid;grid-template-columns:190px 1fr 250px;gap:20px;padding:12px 24px}.side{background:${side};padding:10px 12px;font-size:13px}
.side li{margin:6px 0}.box{padding:22px 8px;margin-bottom:10px;text-align:center;font-weight:700}.tools{font-size:12px;border-block:1px solid #9996;padding:4px 0}
h1{font-size:25px;line-height:1.35;margin:.4em 0}.article p{text-indent:2em;margin:.7em 0;font-size:16px;line-height:1.85}.article p.under{text-indent:0;margin:.2em 0;font-size:13px}`;

/** A report among the furniture of a busy site: bars, lists and coloured boxes on every side. */
export function crowdedPage(tone: Tone): string {
  const colours = COLOURS[tone];
  const { headline, paragraphs } = sample(SAMPLE);
  const list = (items: readonly string[]) => `<ul>${each(items, (item) => `<li><a href="#x">${item}</a></li>`)}</ul>`;
  const boxes = each(BOXES, (words, at) => `<div class="box" style="background:${colours.box[at]}">${words}</div>`);
  const body = `<div class="top">云岭新闻网<small>登录 | 注册 | 手机版 | 繁體</small></div>
<div class="nav">${each(NAV, (item) => `<a href="#n">${item}</a>`)}</div><div class="run">滚动：${HOT.join(' ／ ')}</div>
<div class="columns"><div class="side"><b>热点排行</b>${list(HOT)}<b>县区动态</b>${list(HOT.toReversed())}</div>
<main><h1>${headline}</h1><div class="tools">来源：云岭日报　字号：大 中 小　分享到：微信 微博 打印</div><div class="article">${paragraphs}</div></main>
<div class="side">${boxes}<b>专题</b>${list(HOT)}</div></div>`;
  return whole(`${headline}_云岭新闻网`, STYLE(colours), body);
}
