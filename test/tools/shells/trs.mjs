/** A government site on TRS: comments that mark every field, a style sheet inside the editor's box. Lines of body and tail are paragraphs. */
import { FOOTER, hotList, nav } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:16px/2 "Noto Sans CJK SC",宋体,serif;background:#fff url()}.wrap{width:1000px;margin:0 auto}ul,ol{padding:0;list-style:none}
.dh ul{display:flex;background:#1a5fa8;gap:26px;padding:6px 20px}.dh a{color:#fff}a{color:#1a5fa8;text-decoration:none}
.xl_tit{font:bold 24px/1.5 "Noto Sans CJK SC";text-align:center;padding-top:20px}.xl_ftit{text-align:center}.xl_ly{text-align:center;font-size:14px;background:#f2f6fb}
.ylb{float:right;width:260px;font-size:14px;margin-left:30px}.bq{text-align:center;font-size:13px;border-top:3px solid #1a5fa8;margin-top:30px}`;

/** What the editor puts into its own box. */
const EDITOR_STYLE =
  '.TRS_Editor P{line-height:2;font-family:宋体;font-size:12pt;}.TRS_Editor DIV{line-height:2;}.TRS_Editor TD{line-height:2;}';

const paragraph = (line) => `<p align="justify" style="text-indent: 2em;"><font face="宋体">${line}</font></p>`;

export function trs({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escapeHtml(headline ?? '政务动态')}_政务动态_人民政府网站</title><style>${STYLE}</style></head>
<body><div class="dh">${nav()}</div><div class="wrap">
<div class="wz">您的位置：<a href="#1">首页</a>&gt;<a href="#2">政务公开</a>&gt;<a href="#3">政务动态</a></div>
<div class="ylb"><b>图片要闻</b>${hotList()}</div>
<div class="xl_con">
${each(lead, (line) => `<div class="xl_yt">${line}</div>`)}
<!--文章标题开始-->${headline ? `<div class="xl_tit">${escapeHtml(headline)}</div>` : ''}<!--文章标题结束-->
${each(sub, (line) => `<div class="xl_ftit">${line}</div>`)}
<div class="xl_ly"><!--来源时间-->${each(meta, (line) => `<span>${line}</span>`)}</div>
<div class="xl_nr"><!--文章正文开始--><div class=TRS_Editor><style type="text/css">
<!--
${EDITOR_STYLE}
-->
</style>
<div class="TRS_PreAppend" style="overflow-x: hidden; word-break: break-all">
${each([...body, ...tail], paragraph)}
</div></div><!--文章正文结束--></div>
<div class="fx_print"><a href="#p">打印</a> <a href="#g">关闭</a></div>
</div>
<div class="bq">${FOOTER.join('<br>')}</div></div></body></html>`;
}
