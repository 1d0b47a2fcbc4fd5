/**
 * Page shells: what content systems make of an article. Each is a function from an article to a page that shows exactly the article's
 * words, in their order, line by line (which line becomes what stands in each file), with the furniture of such sites round them.
 */
import { brRuns } from './shells/br-runs.mjs';
import { broadcaster } from './shells/broadcaster.mjs';
import { columns } from './shells/columns.mjs';
import { epaper } from './shells/epaper.mjs';
import { gov } from './shells/gov.mjs';
import { mediaCentre } from './shells/media-centre.mjs';
import { nestedSpans } from './shells/nested-spans.mjs';
import { oneTextNode, preText } from './shells/one-text-node.mjs';
import { firstPage, paged } from './shells/paged.mjs';
import { paragraphs } from './shells/paragraphs.mjs';
import { linesOf, partsOf } from './shells/parts.mjs';
import { framed, frameset, iframe, STRICT_POLICY, strictCsp } from './shells/plain.mjs';
import { portal } from './shells/portal.mjs';
import { tableCell } from './shells/table-cell.mjs';
import { trs } from './shells/trs.mjs';

/** Shells whose article stands in the page itself. */
const PAGES = {
  paragraphs,
  'br-runs': brRuns,
  'one-text-node': oneTextNode,
  'pre-text': preText,
  'nested-spans': nestedSpans,
  'table-cell': tableCell,
  trs,
  gov,
  epaper,
  'strict-csp': strictCsp,
  'media-centre': mediaCentre,
  portal,
  broadcaster,
  columns,
};
/** Shells whose article stands in a frame, served at `framePath`. */
const FRAMES = { frameset, iframe };

export const PAGE_SHELLS = Object.keys(PAGES);
/** As many shells as every sample is tried in with a browser; of the others, each sample has one in turn. */
const EVERY = 10;
export const browserShells = (turn) => {
  const others = PAGE_SHELLS.slice(EVERY);
  return [...PAGE_SHELLS.slice(0, EVERY), others[turn % others.length]];
};
export const FRAME_SHELLS = Object.keys(FRAMES);

export const framePath = (id) => `/framed/${id}`;

export function shell(kind, article) {
  if (PAGES[kind]) return PAGES[kind](article);
  if (FRAMES[kind]) return FRAMES[kind](article, framePath(article.id));
  if (kind === 'paged') return paged(article);
  if (kind === 'framed') return framed(article);
  throw new Error(`no shell is called ${kind}`);
}

/** Headers that belong to a shell, beside the type. */
export const headersOf = (kind) => (kind === 'strict-csp' ? { 'content-security-policy': STRICT_POLICY } : {});

export const visibleText = (text) => linesOf(text).join('\n');

/** The article without what a reader of the page may rightly leave out: lines above and below the headline, a tail of other articles. */
export const bodyText = (text) => partsOf(text).body.join('\n');
/** The lines of the body on the first page of an article that is split (the shell `paged`). */
export const firstPageOf = (text) => firstPage(text).join('\n');
export const headlineOf = (text) => partsOf(text).headline;
