/** The page that lists the samples: each under the shell that suits it, all other shells beside it. */
import { escapeHtml, linesOf, partsOf } from './parts.mjs';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1f24;--soft:#6b7280;--line:#e3e5ea;--card:#fff;--ground:#f6f6f4;--red:#a8171b}
@media (prefers-color-scheme:dark){:root{--ink:#e9e9ea;--soft:#9aa1ad;--line:#33363d;--card:#1f2126;--ground:#17181b;--red:#f08a86}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1040px;margin:0 auto;padding:48px 24px 96px}h1{font-size:30px;margin:0 0 4px}h2{font-size:18px;margin:44px 0 12px}
p{margin:0;color:var(--soft)}ul{margin:0;padding:0;list-style:none;border:1px solid var(--line);border-radius:10px;background:var(--card)}
li{padding:14px 20px;border-top:1px solid var(--line)}li:first-child{border-top:0}
.sample{font-size:17px;color:var(--ink);text-decoration:none;border-bottom:1px solid transparent}.sample:hover,.sample:focus{color:var(--red);border-color:currentColor}
.others{font-size:13px;color:var(--soft);margin-top:2px}.others a{color:var(--soft);margin-right:10px;white-space:nowrap}.others a:hover{color:var(--red)}
a:focus-visible{outline:2px solid var(--red);outline-offset:3px}`;

const GROUPS = [
  { name: '会议报道', note: '虚构的地方与人物，按真实报道的写法。', of: (sample) => !sample.real && sample.kind === 'meeting-report' },
  { name: '真实报道', note: '来自旁边的文件夹，仅供本机测试。', of: (sample) => sample.real },
  { name: '形似而非', note: '调研、讲话、通知、小说……扩展不应把它们读作会议。', of: (sample) => sample.kind !== 'meeting-report' },
];

const nameOf = ({ text }) => {
  const name = partsOf(text).headline ?? linesOf(text)[0] ?? '';
  return name.length > 44 ? `${name.slice(0, 42)}……` : name;
};

/** The first shell differs from sample to sample, so that the list leads to every kind of page. */
function row(sample, at, shells) {
  const first = shells[at % shells.length];
  const others = shells.filter((kind) => kind !== first).map((kind) => `<a href="/${kind}/${sample.id}">${kind}</a>`);
  return `<li><a class="sample" href="/${first}/${sample.id}">${escapeHtml(nameOf(sample))}</a>
<div class="others"><span>${first}</span>　${others.join('')}</div></li>`;
}

function group({ name, note, of }, samples, shells) {
  const rows = samples.filter(of).map((sample, at) => row(sample, at, shells));
  return rows.length ? `<h2>${name}</h2><p>${note}</p><br><ul>${rows.join('\n')}</ul>` : '';
}

export const indexPage = (samples, shells) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>会要 · 样例</title><style>${STYLE}</style></head>
<body><main><h1>会要 · 样例</h1><p>Huiyao samples — 点开任意一篇，看扩展如何读它；同一篇文章可以换不同的网站外观。</p>
${GROUPS.map((each) => group(each, samples, shells)).join('\n')}
</main></body></html>`;
