/**
 * A site of the 2000s: layout by tables, upper-case tags, no style sheet. The article is one cell of text runs between `<BR>`,
 * indented by turns with four `&nbsp;` and two U+3000. Every line of the body and the tail is one run.
 */
import { channelCells, FOOTER, hotRows } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

const INDENTS = ['&nbsp;&nbsp;&nbsp;&nbsp;', '\u3000\u3000'];

const head = (title, charset) => `<HTML><HEAD>
<META http-equiv="Content-Type" content="text/html; charset=${charset}">
<TITLE>${title}--政务信息--信息港</TITLE>
<STYLE type=text/css>TD,BODY{FONT-SIZE:12px;COLOR:#333;FONT-FAMILY:宋体,SimSun}A{COLOR:#003399;TEXT-DECORATION:none}.f14{FONT-SIZE:14px;LINE-HEIGHT:200%}</STYLE>
</HEAD>`;

export function brRuns({ text, charset = 'utf-8' }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  return `${head(escapeHtml(headline ?? '政务信息'), charset)}
<BODY bgColor=#ffffff topMargin=0>
<TABLE cellSpacing=0 cellPadding=0 width=760 align=center border=0><TR bgColor=#d6e3f5 height=24>${channelCells()}</TR></TABLE>
<TABLE cellSpacing=0 cellPadding=4 width=760 align=center border=0><TR>
<TD width=180 vAlign=top bgColor=#f3f7fd><TABLE width="100%"><TR><TD><B>最新动态</B></TD></TR>${hotRows()}</TABLE></TD>
<TD vAlign=top>
<TABLE width="96%" align=center border=0>
<TR><TD>您现在的位置：<A href="#1">信息港</A> → <A href="#2">政务信息</A> → 浏览正文</TD></TR>
<TR><TD align=center height=50>${each(lead, (line) => `${line}<BR>`)}${headline ? `<FONT size=5><STRONG>${escapeHtml(headline)}</STRONG></FONT>` : ''}${each(sub, (line) => `<BR><B>${line}</B>`)}</TD></TR>
<TR><TD align=center bgColor=#eeeeee>${each(meta, (line) => line)}</TD></TR>
<TR><TD class=f14>
${each([...body, ...tail], (line, i) => `${INDENTS[i % 2]}${line}<BR>\n<BR>`)}
</TD></TR>
<TR><TD align=right>【<A href="javascript:window.print()">打印此文</A>】【<A href="javascript:window.close()">关闭窗口</A>】</TD></TR>
</TABLE>
</TD></TR></TABLE>
<HR width=760 SIZE=1>
<TABLE width=760 align=center><TR><TD align=center>${each(FOOTER, (line) => `${line}<BR>`)}</TD></TR></TABLE>
</BODY></HTML>`;
}
