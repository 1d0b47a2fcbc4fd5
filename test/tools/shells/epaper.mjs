/**
 * The electronic edition of a paper, as Founder's system writes it: the page as a map on the left, the titles of the page and of the
 * other pages in columns, the article with its titles above and below in elements of the system's own. Every line of the body is a paragraph.
 */
import { links, RELATED } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:15px/1.9 宋体,"Noto Serif CJK SC","Noto Sans CJK SC",serif;background:#e9e6df}.Wrapper{width:1120px;margin:0 auto;display:flex;gap:20px}
.paper{width:380px;background:#fff;padding:10px}.paper ol{padding-left:24px;font-size:13px}.paper .sheet{height:420px;border:1px solid #bbb;background:repeating-linear-gradient(#c9c4b8 0 1px,#faf8f2 1px 9px)}
.art{flex:1;background:#fff;padding:20px 32px}founder-title,founder-author,founder-content{display:block}
.art h1,.art h2,.art h3{text-align:center;margin:6px;line-height:1.4}.art h1{font-size:27px}.art h2,.art h3{font-size:17px;font-weight:normal}#ozoom p{margin:0}`;

const PAGES = ['第01版：要闻', '第02版：综合', '第03版：县区', '第04版：副刊'];
const area = (i) => `<area shape="polygon" coords="0,${i * 25},100,${i * 25},100,${i * 25 + 24}" href="#a${i}" alt="">`;

export function epaper({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '无标题');
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>日报数字报-${title}</title><style>${STYLE}</style></head>
<body><div class="Wrapper">
<div class="paper"><div class="sheet"><map name="PagePicMap">${[0, 1, 2, 3].map(area).join('')}</map></div>
<div class="bmdh">版面导航</div><ol>${links(PAGES)}</ol>
<div class="btdh">标题导航</div><ol>${headline ? `<li><a href="#a0">${title}</a></li>` : ''}${links(RELATED)}</ol></div>
<div class="art"><!--enpproperty <articleid>1</articleid>/enpproperty-->
${each(lead, (line) => `<h3>${line}</h3>`)}
${headline ? `<founder-title><h1>${title}</h1></founder-title>` : ''}
${each(sub, (line) => `<h2 class="sub-title">${line}</h2>`)}
<founder-author>${each(meta, (line) => `<p class="info">${line}</p>`)}</founder-author>
<div id="ozoom" class="article-body"><!--enpcontent--><founder-content>
${each([...body, ...tail], (line) => `<P>\u3000\u3000${line}</P>`)}
</founder-content><!--/enpcontent--></div>
<div class="next-prev"><a href="#p">上一篇</a> <a href="#n">下一篇</a></div>
</div></div></body></html>`;
}
