/** An article split over several pages: this is the first, with half of the lines of its body, and a way to the others. */
import { FOOTER, hotList, nav } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

/** The lines of the body that stand on the first page. */
export const firstPage = (text) => {
  const { body } = partsOf(text);
  return body.slice(0, Math.ceil(body.length / 2));
};

const pager = `<div class="page_nav">[1] <a href="#2">[2]</a> <a href="#3">[3]</a> <a href="#2">下一页</a> <a href="#9">尾页</a> <a href="#all">阅读全文</a></div>`;

export function paged({ text }) {
  const { lead, headline, sub, meta } = partsOf(text);
  const title = escapeHtml(headline ?? '要闻');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_要闻_新闻网</title></head>
<body><div class="menu">${nav()}</div><div class="main"><div class="text">
${each(lead, (line) => `<p>${line}</p>`)}
${headline ? `<h1>${title}</h1>` : ''}
${each([...sub, ...meta], (line) => `<p class="info">${line}</p>`)}
<div class="text_show">
${each(firstPage(text), (line) => `<p>${line}</p>`)}
<p align="center">${pager}</p>
</div></div><div class="side"><h3>热点新闻</h3>${hotList()}</div></div>
<div class="footer">${FOOTER.join('<br>')}</div></body></html>`;
}
