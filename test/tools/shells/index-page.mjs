/** The page that lists the samples: each under one shell, all other shells folded beside it. */
import { escapeHtml, linesOf, partsOf } from './parts.mjs';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1f24;--soft:#5f6673;--line:#e3e5ea;--card:#fff;--ground:#f6f6f4;--red:#a8171b}
@media (prefers-color-scheme:dark){:root{--ink:#e9e9ea;--soft:#a3aab5;--line:#33363d;--card:#1f2126;--ground:#17181b;--red:#f08a86}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:920px;margin:0 auto;padding:48px 24px 96px}h1{font-size:30px;margin:0 0 4px}h2{font-size:18px;margin:40px 0 0}
p{margin:0 0 12px;color:var(--soft)}ul{margin:0;padding:0;list-style:none;border:1px solid var(--line);border-radius:10px;background:var(--card)}
li{display:grid;grid-template-columns:5em 1fr auto;gap:0 14px;align-items:baseline;padding:12px 20px;border-top:1px solid var(--line)}li:first-child{border-top:0}
.tag{color:var(--soft);font-size:14px}a{color:var(--ink);text-decoration:none}a:hover{color:var(--red);text-decoration:underline}
details{font-size:14px;color:var(--soft)}summary{cursor:pointer}details[open]{grid-column:2/4}details a{margin-right:14px;white-space:nowrap;color:var(--soft)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--red);outline-offset:3px}`;

const LEVELS = { central: '中央', province: '省', prefecture: '市、州', county: '县、区', township: '乡镇', unit: '单位' };
const KINDS = {
  visit: '调研',
  'speech-text': '讲话稿',
  notice: '通知',
  fiction: '小说',
  commentary: '评论',
  'press-conference': '发布会',
  index: '目录',
  appointment: '公示',
  reception: '会见',
  digest: '简讯',
  document: '文件',
  'not-chinese': '外文',
  'other-news': '其他',
};
const SHELLS = {
  paragraphs: '新闻门户',
  'br-runs': '旧式网页',
  'one-text-node': '转载页',
  'pre-text': '纯文本',
  'nested-spans': '公众号',
  'table-cell': '表格排版',
  trs: 'TRS',
  gov: '政府网',
  epaper: '数字报',
  'strict-csp': '严格 CSP',
  'media-centre': '融媒体中心',
  portal: '门户网站',
  broadcaster: '电视台',
  columns: '分栏版面',
  paged: '分页',
  frameset: '框架集',
  iframe: '内嵌框架',
  gb18030: 'GB18030',
};

const GROUPS = [
  { name: '会议报道', note: '地方与人物都是虚构的，写法照真实的报道。', of: (sample) => !sample.real && sample.kind === 'meeting-report' },
  { name: '真实报道', note: '旁边文件夹里的文章，只供本机测试。', of: (sample) => sample.real },
  { name: '形似而非', note: '看着像，却不是会议报道：扩展不应读它们。', of: (sample) => sample.kind !== 'meeting-report' },
];

const rank = ({ level }) => Object.keys(LEVELS).indexOf(level ?? 'unit');

const nameOf = ({ text }) => {
  const name = partsOf(text).headline ?? linesOf(text)[0] ?? '';
  return name.length > 40 ? `${name.slice(0, 38)}……` : name;
};

const link = (kind, { id }, words, at = '') => `<a${at} href="/${kind}/${id}">${escapeHtml(words)}</a>`;

const FRAMES = new Set(['frameset', 'iframe']);

/** The first shell differs from sample to sample, so that the list leads to every kind of page but those with frames. */
function row(sample, at, shells) {
  const pages = shells.filter((kind) => !FRAMES.has(kind));
  const first = pages[at % pages.length];
  const others = shells.filter((kind) => kind !== first).map((kind) => link(kind, sample, SHELLS[kind] ?? kind));
  const tag = LEVELS[sample.level] ?? KINDS[sample.kind] ?? '';
  return `<li><span class="tag">${tag}</span>${link(first, sample, nameOf(sample), ' class="sample"')}
<details><summary>${SHELLS[first] ?? first}</summary>${others.join(' ')}</details></li>`;
}

function group({ name, note, of }, samples, shells) {
  const mine = samples.filter(of).sort((a, b) => rank(a) - rank(b));
  const rows = mine.map((sample, at) => row(sample, at, shells));
  return rows.length ? `<h2>${name}</h2><p>${note}</p><ul>${rows.join('\n')}</ul>` : '';
}

export const indexPage = (samples, shells) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>会要 · 样例</title><style>${STYLE}</style></head>
<body><main><h1>会要 · 样例</h1><p>点开一篇，看扩展怎样读它；展开右边的字，同一篇可以换别的网站外观。</p>
${GROUPS.map((each) => group(each, samples, shells)).join('\n')}
</main></body></html>`;
