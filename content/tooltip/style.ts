/**
 * The tooltip's own style. The page's rules end at the host; what a host inherits is undone by `all: initial`,
 * and important rules of a shadow tree win over important rules of the page.
 */
export const STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  width: max-content !important;
  max-width: min(360px, calc(100vw - 16px)) !important;
  height: auto !important;
  opacity: 1 !important;
  visibility: visible !important;
  pointer-events: auto !important;
  direction: ltr !important;
  color-scheme: light !important;
}
:host(:popover-open) { display: block !important; }
.box {
  --ground: #ffffff; --ink: #1c1e23; --soft: #5c626d; --edge: rgb(20 24 33 / 14%); --chip: #f1f2f5;
  --official: #2f5fd0; --target: #a85b06; --slogan: #a0359a;
  box-sizing: border-box; position: relative; display: flex; flex-direction: column; min-width: min(232px, calc(100vw - 16px)); max-height: min(440px, 72vh); overflow: hidden;
  background: var(--ground); color: var(--ink); border: 1px solid var(--edge); border-radius: 12px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 10px 30px -6px rgb(0 0 0 / 24%);
  font: 400 14px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei UI", "Microsoft YaHei", sans-serif;
  text-align: start; letter-spacing: normal; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased;
  animation: in 120ms ease-out;
}
.box:lang(zh-Hant) { font-family: system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei UI", sans-serif; }
.box.dark {
  --ground: #23262d; --ink: #eceef2; --soft: #a9b0bd; --edge: rgb(255 255 255 / 16%); --chip: #343943;
  --official: #8fb4ff; --target: #ffc05c; --slogan: #f59aec;
  color-scheme: dark; box-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 34px -6px rgb(0 0 0 / 64%);
}
.cards { overflow-y: auto; overscroll-behavior: contain; min-height: 0; }
.card { padding: 12px 16px 13px; }
.card:first-child .top { padding-inline-end: 52px; }
.card + .card { border-top: 1px solid var(--edge); }
.official { --accent: var(--official); --shape: solid; }
.target { --accent: var(--target); --shape: dashed; }
.slogan { --accent: var(--slogan); --shape: dotted; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; font-size: 12px; line-height: 18px; }
.label { color: var(--accent); font-weight: 600; margin-inline-end: 4px; border-bottom: 2px var(--shape) var(--accent); line-height: 17px; }
.chip { background: var(--chip); color: var(--ink); border-radius: 5px; padding: 0 6px; }
.heading { margin-top: 7px; font-size: 19px; line-height: 1.35; font-weight: 650; letter-spacing: .01em; }
.heading.long { font-size: 15px; line-height: 1.5; font-weight: 600; letter-spacing: 0; }
.lines { margin-top: 2px; }
.line { color: var(--ink); }
.line + .line { margin-top: 3px; }
.more { color: var(--soft); font-size: 12.5px; line-height: 18px; }
.inferred { display: inline-block; margin-inline-start: 6px; padding: 0 5px; border: 1px solid var(--edge); border-radius: 5px; font-size: 11px; line-height: 15px; }
.meaning { margin-top: 5px; font-size: 13.5px; line-height: 1.6; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 1px 12px; margin: 7px 0 0; }
.name { color: var(--soft); margin: 0; }
.value { margin: 0; font-variant-numeric: tabular-nums; }
.quote { margin-top: 8px; padding-inline-start: 10px; border-inline-start: 2px solid color-mix(in srgb, var(--accent) 45%, transparent); }
.lead { display: block; color: var(--soft); font-size: 12px; line-height: 18px; }
.words { font-size: 13.5px; line-height: 1.65; }
.strong { font-weight: 650; color: var(--accent); }
.note { margin-top: 8px; color: var(--soft); font-size: 12px; line-height: 20px; display: flex; gap: 8px; align-items: center; }
.doubt { margin-top: 8px; padding-inline-start: 8px; border-inline-start: 2px dotted var(--soft); color: var(--soft); font-size: 12px; line-height: 18px; }
.said { margin-top: 8px; }
.points { list-style: none; margin: 1px -8px 0; padding: 0; }
.go .words { line-height: 22px; }
.rest { color: var(--soft); font-size: 12px; line-height: 18px; }
button { all: unset; box-sizing: border-box; cursor: pointer; border-radius: 6px; }
button:focus-visible { outline: 2px solid var(--accent, var(--official)); outline-offset: -1px; }
.go { display: block; width: 100%; padding: 2px 8px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.go:hover, .tool:hover, .quiet:hover, .next:hover { background: var(--chip); color: var(--ink); }
.cue { color: var(--accent); font-weight: 600; font-size: 12.5px; margin-inline-end: 7px; }
.next { color: var(--accent); font-weight: 600; padding: 2px 6px; }
.bar { position: absolute; inset: 8px 8px auto auto; display: flex; gap: 2px; z-index: 1; border-radius: 8px; background: var(--ground); }
.tool { display: grid; place-items: center; width: 26px; height: 26px; color: var(--soft); }
.tool svg { width: 15px; height: 15px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.pin[aria-pressed="true"] { color: var(--official); background: var(--chip); }
.pin[aria-pressed="true"] path { fill: currentColor; fill-opacity: .25; }
.box:not(.pinned) .close { display: none; }
.foot { flex: none; display: flex; justify-content: space-between; gap: 8px; padding: 4px 8px; border-top: 1px solid var(--edge); font-size: 12px; line-height: 18px; }
.quiet { color: var(--soft); padding: 3px 8px; }
.quiet.done { color: var(--ink); font-weight: 600; }
.copied { position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; opacity: 0; border: 0; padding: 0; pointer-events: none; }
@keyframes in { from { opacity: 0; } }
.box.again { animation: none; }
@media (prefers-reduced-motion: reduce) { .box { animation: none; } }
@media (forced-colors: active) { .box { border-color: CanvasText; } .chip { border: 1px solid CanvasText; } .tool, .quiet, .next { color: ButtonText; border: 1px solid ButtonText; } }
@media print { :host(:popover-open) { display: none !important; } }
`;
