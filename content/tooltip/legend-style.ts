/** The looks of the legend. The samples look like the marks themselves: see `content/annotate.css`. */

const SAMPLE = `
ul { list-style: none; margin: 0; padding: 0; }
.sample { text-decoration: underline 2px; text-underline-offset: 3px; padding: 1px 2px; justify-self: start; }
.official .sample { text-decoration-style: solid; text-decoration-color: var(--official); background: color-mix(in srgb, var(--official) 12%, transparent); }
.target .sample { text-decoration-style: dashed; text-decoration-color: var(--target); background: color-mix(in srgb, var(--target) 14%, transparent); }
.slogan .sample { text-decoration-style: dotted; text-decoration-color: var(--slogan); background: color-mix(in srgb, var(--slogan) 11%, transparent); text-underline-offset: 4px; }
`;

export const LEGEND_STYLE = `${SAMPLE}
:host { inset: auto 16px 16px auto !important; width: auto !important; }
.legend { min-width: 200px; padding: 8px 10px 12px 16px; }
.head { display: flex; align-items: center; gap: 2px; }
.head .title { flex: 1; font-size: 12px; color: var(--soft); font-weight: 600; }
.row { display: grid; grid-template-columns: 5.2em 1fr auto; gap: 10px; align-items: baseline; padding: 3px 6px 3px 0; }
.kind { color: var(--ink); }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
.row.off .sample, .row.off .kind { opacity: .55; }
@media (forced-colors: active) { .sample { background: none; text-decoration-color: CanvasText; } }
`;

export const PAPER_STYLE = `${SAMPLE}
:host { all: initial !important; display: none !important; }
@media print { :host { display: block !important; } }
.paper {
  --official: #2f5fd0; --target: #a85b06; --slogan: #a0359a;
  display: flex; gap: 8px 28px; flex-wrap: wrap; align-items: baseline; margin: 18px 0 0; padding: 8px; background: #fff;
  border-top: 1px solid #777; color: #111; font: 400 12px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; break-inside: avoid;
}
.rows { display: flex; gap: 4px 28px; flex-wrap: wrap; }
.row { display: inline-flex; gap: 8px; }
.row .sample { background: none; }
.count { color: #444; }
.title { font-weight: 600; }
`;
