/** A government portal of the newer kind: `.pages_content` in a column of tables, tools above it, a code to scan below. Lines of body and tail are paragraphs. */
import { FOOTER, nav, RELATED } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:16px/2 "Noto Sans CJK SC",宋体,sans-serif}.content{width:1040px;margin:0 auto}.pages-title{text-align:center;font-size:26px}
.pages-date{color:#666;font-size:14px;border-bottom:1px solid #ddd}.pages_content p{text-indent:2em}.related{border:1px solid #ddd;padding:10px 20px}.footer{background:#eee;text-align:center;font-size:13px}`;

const related = () =>
  `<div class="related"><span>相关报道</span>${RELATED.map((title) => `<p>· <a href="#x">${title}</a></p>`).join('')}</div>`;

export function portal({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '新闻');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_市政府门户网站</title><style>${STYLE}</style></head>
<body><div class="header">${nav()}</div><div class="content"><div class="BreadcrumbNav">首页 &gt; 要闻动态 &gt; 政务要闻</div>
<div class="article oneColumn pub_border">
${each(lead, (line) => `<div>${line}</div>`)}
${headline ? `<h1 class="pages-title">${title}</h1>` : ''}
${each(sub, (line) => `<h2>${line}</h2>`)}
<div class="pages-date">${each(meta, (line) => `<span>${line}</span>`)} <span class="font">【字体：<a href="#d">大</a> <a href="#z">中</a> <a href="#x">小</a>】</span><span class="pages_print"><a href="#p">打印</a></span></div>
<div class="pages_content" id="UCAP-CONTENT"><table width="100%"><tbody><tr><td>
${each([...body, ...tail], (line) => `<p style="text-indent: 2em; font-family: 宋体;">${line}</p>`)}
</td></tr></tbody></table></div>
${related()}
<div class="ewm">扫一扫在手机打开当前页</div></div></div>
<div class="footer">${FOOTER.join('<br>')}</div></body></html>`;
}
