/**
 * A mirror page: the whole body, tail and all, in one text node. `oneTextNode` joins the lines with two U+3000, so that only the
 * writing tells paragraphs apart; `preText` keeps each line in a `<pre>`, headline and all.
 */
import { FOOTER, hotList, nav } from './furniture.mjs';
import { each, escapeHtml, linesOf, partsOf } from './parts.mjs';

const STYLE = `body{margin:0 auto;max-width:960px;font:15px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;padding:0 16px}
ul,ol{padding:0;list-style:none}.menu-top ul{display:flex;gap:14px}pre{white-space:pre-wrap;font:inherit}.foot{font-size:12px;color:#999}`;

const page = (title, main) => `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}-资讯中心-某某信息网</title><style>${STYLE}</style></head>
<body><div class="menu-top">${nav()}</div>
${main}
<div class="list-hot"><b>点击排行</b>${hotList()}</div>
<div class="foot">${FOOTER.join('<br>')}</div>
</body></html>`;

export function oneTextNode({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '资讯');
  const info = (lines) => each(lines, (line) => `<div class="xinxi">${line}</div>`);
  return page(
    title,
    `${info(lead)}
${headline ? `<h2 class="biaoti">${title}</h2>` : ''}
${info([...sub, ...meta])}
<div class="neirong">${escapeHtml([...body, ...tail].map((line) => `\u3000\u3000${line}`).join(''))}</div>`,
  );
}

export const preText = ({ text }) =>
  page(
    escapeHtml(partsOf(text).headline ?? '资讯'),
    `<pre>${escapeHtml(
      linesOf(text)
        .map((line) => `\u3000\u3000${line}`)
        .join('\n'),
    )}</pre>`,
  );
