/** A broadcaster's item: a player, `.cnt_bd` between two comments, the title repeated beside it, a column of other items. Lines of body and tail are paragraphs. */
import { FOOTER, hotList, nav } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:15px/1.9 "Noto Sans CJK SC",宋体,sans-serif}.page{width:1100px;margin:0 auto;display:flex;gap:24px}.main{flex:1}.right{width:280px}
.player{height:300px;background:#222;color:#999}.cnt_bd p{margin:0 0 12px}.vspace{height:20px}ul,ol{padding:0;list-style:none}`;

export function broadcaster({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '新闻联播');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>[视频]${title}_广播电视台</title><style>${STYLE}</style></head>
<body><div class="nav">${nav()}</div><div class="page"><div class="main">
${each(lead, (line) => `<div>${line}</div>`)}
${headline ? `<h1>${title}</h1>` : ''}
${each(sub, (line) => `<h2>${line}</h2>`)}
${each(meta, (line) => `<div class="info">${line}</div>`)}
<div class="player">视频加载中</div>
<div class="cnt_bd"><!--repaste.body.begin-->
${each([...body, ...tail], (line) => `<p>${line}</p>`)}
<!--repaste.body.end--></div>
<div class="vspace"></div><div class="tuijian"><h3>精彩推荐</h3>${hotList()}</div></div>
<div class="right"><h3>栏目介绍</h3><p>本栏目每晚播出，关注全市大事。</p><h3>往期回顾</h3>${hotList()}</div></div>
<div class="bottom">${FOOTER.join('<br>')}</div></body></html>`;
}
