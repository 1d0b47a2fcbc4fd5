/** An old electronic edition laid out like the printed page: the body flows through three cells of a table. Lines of body and tail are paragraphs. */
import { links, RELATED } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const COLUMNS = 3;
const STYLE = `td{font:14px/1.8 宋体,"Noto Serif CJK SC",serif;vertical-align:top;padding:0 8px}.sheet{background:#f5f1e6}.yinti{text-align:center}.bt{font:bold 26px 宋体,"Noto Serif CJK SC";text-align:center}`;

/** The lines in columns of about the same height. */
function flow(lines) {
  const height = lines.reduce((sum, line) => sum + line.length, 0) / COLUMNS;
  const columns = Array.from({ length: COLUMNS }, () => []);
  let used = 0;
  for (const line of lines) {
    columns[Math.min(COLUMNS - 1, Math.floor(used / height))].push(line);
    used += line.length;
  }
  return columns.filter((column) => column.length);
}

const cell = (lines) => `<td width="33%">${each(lines, (line) => `<div>\u3000\u3000${line}</div>`)}</td>`;

export function columns({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  const title = escapeHtml(headline ?? '要闻');
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}--日报电子版</title><style>${STYLE}</style></head>
<body><table width="980" align="center" class="sheet"><tr><td width="160"><b>本版标题</b><ul>${links(RELATED)}</ul></td><td>
<table width="100%">
${each(lead, (line) => `<tr><td class="yinti">${line}</td></tr>`)}
${headline ? `<tr><td class="bt">${title}</td></tr>` : ''}
${each([...sub, ...meta], (line) => `<tr><td align="center">${line}</td></tr>`)}
</table>
<table width="100%"><tr>${flow([...body, ...tail])
    .map(cell)
    .join('')}</tr></table>
<table width="100%"><tr><td>上一版　下一版　<a href="#p">返回目录</a></td></tr></table>
</td></tr></table></body></html>`;
}
