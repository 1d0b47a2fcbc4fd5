/** The news site of a county's media centre: the body in `.article-content`, buttons, comments and more news behind it. Lines of body and tail are paragraphs. */
import { FOOTER, hotList, links, nav, RELATED } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:17px/1.8 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#333}ul,ol{padding:0;list-style:none}
.header ul{display:flex;gap:18px;background:#c9151e;padding:8px 20px}.header a{color:#fff}.wrap{max-width:860px;margin:0 auto;padding:0 16px}
.article-title{font-size:26px;line-height:1.4}.article-info{color:#999;font-size:14px}.article-content p{text-indent:2em;margin:0 0 1em}
.like{text-align:center}.comment-box{background:#f7f7f7;padding:10px}.copyright{font-size:13px;color:#999;text-align:center}`;

/** What readers wrote below; none of it belongs to the article. */
const COMMENTS = ['为家乡点赞！', '会议开得好，关键看落实。', '沈砚秋书记说得对'];

export function mediaCentre({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '融媒快报');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - 融媒体中心</title><meta name="keywords" content="要闻,融媒"><style>${STYLE}</style></head>
<body><div class="header">${nav()}</div><div class="wrap"><div class="article">
${each(lead, (line) => `<div class="article-kicker">${line}</div>`)}
${headline ? `<div class="article-title">${title}</div>` : ''}
${each(sub, (line) => `<h2>${line}</h2>`)}
<div class="article-info">${each(meta, (line) => `<span>${line}</span>`)}</div>
<div class="article-content" data-id="20240001">
${each([...body, ...tail], (line) => `<p>${line}</p>`)}
</div>
<div class="like"><button type="button">点赞 128</button> <button type="button">收藏</button></div>
<div class="recommend-list"><h3>为您推荐</h3><ul>${links(RELATED)}</ul></div>
<div class="comment-box"><h3>网友评论</h3>${each(COMMENTS, (line) => `<div class="comment-item"><b>网友</b><p>${line}</p></div>`)}</div>
</div><div class="hot-news"><h3>热门新闻</h3>${hotList()}</div></div>
<div class="copyright">${FOOTER.join('<br>')}</div></body></html>`;
}
