/**
 * A messenger article (`#js_content`), as an editor leaves it that took its text from a word processor: each line a section of a
 * section of a paragraph of spans of spans, cut wherever a style began, in the middle of names and numbers too; digits in spans of
 * their own language; empty paragraphs and pictures between. Every line of body and tail is one paragraph.
 */
import { each, escapeHtml, partsOf } from './parts.mjs';

const SIZES = ['font-size: 16px;letter-spacing: 1px;', 'font-size: 16px;color: rgb(62, 62, 62);', 'font-family: 仿宋_GB2312;'];
const LENGTHS = [7, 16, 3, 29, 11];
/** A digit, or an entity that must stay whole. */
const RUN = /&(?:amp|lt|gt|quot);|[0-9.]+|[\s\S]/gu;

const span = (inner, i) => `<span style="${SIZES[i % SIZES.length]}">${inner}</span>`;
const digits = (unit) => (/^[0-9.]+$/.test(unit) ? `<span lang="EN-US" style="font-family: Times New Roman;">${unit}</span>` : unit);

/** Cuts a line into styled pieces whose lengths vary with the line. */
function pieces(line, at) {
  const units = line.match(RUN) ?? [];
  const cut = [];
  for (let i = 0, turn = at; i < units.length; turn++) {
    const length = LENGTHS[turn % LENGTHS.length];
    const inner = units
      .slice(i, i + length)
      .map(digits)
      .join('');
    cut.push(span(turn % 4 === 3 ? `<strong><span>${inner}</span></strong>` : inner, turn));
    i += length;
  }
  return cut.join('');
}

/** A grey box in place of a picture. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 1'%3E%3Crect width='3' height='1' fill='%23ddd'/%3E%3C/svg%3E";

const FIGURE = `<p style="text-align: center;"><img class="rich_pages" data-ratio="0.33" src="${PICTURE}" alt="图片"></p><p><br></p>`;

const section = (line, i) => `<section style="margin: 0px 8px;" data-tools="editor"><section style="box-sizing: border-box;">
<p style="text-align: justify;line-height: 1.75em;"><span style="font-size: 16px;"><span style="letter-spacing: 1px;">${i % 3 === 0 ? '&nbsp; &nbsp;&nbsp;' : ''}${pieces(line, i)}</span></span></p>
</section></section>
${i % 4 === 1 ? FIGURE : ''}`;

const STYLE = `body{margin:0;background:#fff;font:17px/1.6 -apple-system,"PingFang SC","Noto Sans CJK SC",sans-serif}
#page-content{max-width:677px;margin:0 auto;padding:20px 16px}.rich_media_title{font-size:22px;line-height:1.4}
.rich_media_subtitle{font-size:17px;font-weight:400;margin:0 0 14px}.rich_pages{width:100%}
.rich_media_meta_list{color:rgba(0,0,0,.4);font-size:15px;margin-bottom:22px}.rich_media_content p{margin:0;clear:both}
.bar_bottom{display:flex;gap:24px;border-top:1px solid #eee;padding:14px 0;color:#576b95;font-size:15px}`;

export function nestedSpans({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0,viewport-fit=cover">
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<title>${title}</title><style>${STYLE}</style></head>
<body id="activity-detail" class="zh_CN mm_appmsg"><div id="js_article" class="rich_media"><div id="page-content" class="rich_media_area_primary">
<div class="rich_media_wrp" id="img-content">
${each(lead, (line) => `<div>${line}</div>`)}
${headline ? `<h1 class="rich_media_title" id="activity-name">\n                        ${title}\n                    </h1>` : ''}
${each(sub, (line) => `<h2 class="rich_media_subtitle">${line}</h2>`)}
<div id="meta_content" class="rich_media_meta_list">${each(meta, (line) => `<span class="rich_media_meta rich_media_meta_text">${line}</span>`)}</div>
<div class="rich_media_content" id="js_content" style="visibility: visible;">
${each([...body, ...tail], section)}
<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p>
</div>
</div>
<div class="bar_bottom"><span>阅读 2841</span><span>分享</span><span>收藏</span><span>点赞</span><span>在看</span></div>
<div id="js_pc_qr_code" style="display:none">微信扫一扫 关注该公众号</div>
</div></div></body></html>`;
}
