/** A content system on ASP.NET pages: tables four deep, the article in one cell. Every line of the body is a paragraph; the tail is a row of its own. */
import { channelCells, FOOTER, hotRows } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const STYLE = `td{font:14px/1.9 宋体,"Noto Sans CJK SC",serif;color:#333}a{color:#064a8a;text-decoration:none}
.bt{font:bold 22px 黑体,"Noto Sans CJK SC",sans-serif;color:#c00}.ftit{font-size:16px;text-align:center}.nr p{text-indent:28px;margin:6px 0}.line{border-bottom:1px dashed #bbb}`;

const article = ({ lead, headline, sub, meta, body, tail }) => `<table width="100%" border="0" cellpadding="0" cellspacing="6" id="tblInfo">
${each(lead, (line) => `<tr><td align="center">${line}</td></tr>`)}
${headline ? `<tr><td align="center" class="bt"><span id="lblTitle">${escapeHtml(headline)}</span></td></tr>` : ''}
${each(sub, (line) => `<tr><td class="ftit">${line}</td></tr>`)}
<tr><td><table width="100%"><tr><td align="center" class="line">${each(meta, (line) => `<span id="lblInfo">${line}</span>`)}</td></tr></table></td></tr>
<tr><td class="nr" valign="top"><table width="100%"><tr><td width="8"></td><td valign="top"><span id="lblContent">
${each(body, (line) => `<p>${line}</p>`)}
</span></td></tr></table></td></tr>
${tail.length ? `<tr><td><table width="100%">${each(tail, (line) => `<tr><td>${line}</td></tr>`)}</table></td></tr>` : ''}
<tr><td align="center"><a href="#p">【打印本页】</a> <a href="#c">【关闭窗口】</a></td></tr>
</table>`;

export function tableCell({ text }) {
  const parts = partsOf(text);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${escapeHtml(parts.headline ?? '详细信息')}</title><style type="text/css">${STYLE}</style></head>
<body><form name="form1" method="post" action="#" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk2" />
<table width="980" align="center" cellspacing="0"><tr bgcolor="#dfe9f5">${channelCells()}</tr></table>
<table width="980" align="center" cellspacing="0"><tr>
<td width="220" valign="top"><table width="100%"><tr><td bgcolor="#dfe9f5"><b>今日要闻</b></td></tr>${hotRows()}</table></td>
<td valign="top"><table width="100%" cellpadding="10"><tr><td valign="top">
${article(parts)}
</td></tr></table></td>
</tr></table>
<table width="980" align="center"><tr><td align="center">${FOOTER.join('<br />')}</td></tr></table>
</form></body></html>`;
}
