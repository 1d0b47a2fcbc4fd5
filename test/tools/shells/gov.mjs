/** A government portal that states title, date and source in meta elements and keeps the body in `#zoom`. Lines of body and tail are paragraphs. */
import { FOOTER, nav } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `body{margin:0;font:16px/1.9 "Noto Sans CJK SC","Microsoft YaHei",sans-serif}.box{width:1000px;margin:0 auto}ul{display:flex;gap:22px;padding:0;list-style:none}
.conTit{font-size:26px;text-align:center;line-height:1.5}.conFtit{text-align:center;color:#555}.conLy{display:flex;justify-content:space-between;background:#f5f5f5;padding:0 14px;font-size:14px}
#zoom p{text-indent:2em;margin:0 0 12px}.erwm{text-align:center;color:#777;font-size:13px}.bottom{background:#f0f2f5;text-align:center;font-size:13px}`;

const DATE = /((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/;
const SOURCE = /来源[：:]\s*([^\s|　]+)/;

const pubDate = (line) => {
  const [, year, month, day] = DATE.exec(line) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} 08:00` : null;
};

function metaElements(headline, line) {
  const named = {
    SiteName: '人民政府',
    ColumnName: '政务要闻',
    ArticleTitle: headline,
    PubDate: pubDate(line),
    ContentSource: SOURCE.exec(line)?.[1],
  };
  return Object.entries(named)
    .filter(([, content]) => content)
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
    .join('\n');
}

export function gov({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  return `<!DOCTYPE html>
<html lang="zh"><head><meta charset="UTF-8">
<title>${escapeHtml(headline ?? '政务要闻')}</title>
${metaElements(headline, meta.join(' '))}
<style>${STYLE}</style></head>
<body><div class="box"><div class="daohang">${nav()}</div>
<div class="dqwz">当前位置：<a href="#1">首页</a> &gt; <a href="#2">政务要闻</a></div>
${each(lead, (line) => `<div>${line}</div>`)}
${headline ? `<h1 class="conTit">${escapeHtml(headline)}</h1>` : ''}
${each(sub, (line) => `<h2 class="conFtit">${line}</h2>`)}
<div class="conLy">${each(meta, (line) => `<span>${line}</span>`)}<span class="zihao">字体：[ <a href="#d">大</a> <a href="#z">中</a> <a href="#x">小</a> ]</span></div>
<div id="zoom">
${each([...body, ...tail], (line) => `<p style="text-align: justify;">${line}</p>`)}
</div>
<div class="erwm">扫一扫在手机打开当前页</div></div>
<div class="bottom">${FOOTER.join('<br>')}<br>网站标识码：0000000000</div>
</body></html>`;
}
