/** A news portal of today: menus, a way home, a share bar, a hot list full of meetings, a footer. Body lines are paragraphs, the tail a box below. */
import { FOOTER, hotList, links, nav, RELATED } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `
body{margin:0;font:16px/1.9 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222;background:#f4f5f7}
a{color:#1f4f8f;text-decoration:none}ul,ol{margin:0;padding:0;list-style:none}
.top-nav{background:#a8171b}.top-nav ul{width:1080px;margin:auto;display:flex}.top-nav a{color:#fff;padding:8px 18px;display:block}
.w1080{width:1080px;margin:16px auto;display:flex;gap:24px}.left-con{flex:1;background:#fff;padding:24px 36px}
h1{font-size:28px;line-height:1.4;text-align:center}.subtit{text-align:center;font-size:18px;margin:4px}
.info-line,.crumbs-line{color:#888;font-size:14px}.info-line{text-align:center;border-bottom:1px solid #eee;padding-bottom:8px}
.share-box{text-align:right;font-size:13px;color:#888}.share-box a{margin-left:10px}
.main-text p{text-indent:2em;margin:0 0 14px}.related-box{border-top:2px solid #a8171b;margin-top:28px;font-size:15px}
.side-right{width:290px;font-size:14px;background:#fff;padding:12px 18px;align-self:start}.side-right li{border-bottom:1px dotted #ccc}
footer{text-align:center;font-size:13px;color:#888;padding:24px}@media(max-width:1100px){.w1080{width:auto;flex-direction:column}}`;

const relatedBox = (tail) => `<div class="related-box">
${tail.length ? `<h3>${escapeHtml(tail[0])}</h3><ul>${each(tail.slice(1), (line) => `<li><a href="#r">${line}</a></li>`)}</ul>` : `<h3>相关新闻</h3><ul>${links(RELATED)}</ul>`}
</div>`;

export function paragraphs({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '新闻详情');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}_要闻_新闻网</title><style>${STYLE}</style></head>
<body>
<div class="top-nav">${nav()}</div>
<div class="w1080"><div class="left-con">
<div class="crumbs-line">当前位置：<a href="#1">首页</a> &gt; <a href="#2">要闻</a> &gt; 正文</div>
${each(lead, (line) => `<div class="kicker">${line}</div>`)}
${headline ? `<h1>${title}</h1>` : ''}
${each(sub, (line) => `<h2 class="subtit">${line}</h2>`)}
${each(meta, (line) => `<div class="info-line">${line}</div>`)}
<div class="share-box">分享到：<a href="#w">微信</a><a href="#b">微博</a><a href="#q">QQ空间</a></div>
<div class="main-text">
${each(body, (line) => `<p>${line}</p>`)}
</div>
${relatedBox(tail)}
</div>
<div class="side-right"><h3>热门排行</h3>${hotList()}</div></div>
<footer>${each(FOOTER, (line) => `<p>${line}</p>`)}</footer>
<script>document.documentElement.dataset.ready = 'yes';</script>
</body></html>`;
}
