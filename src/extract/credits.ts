import {
  ALONE,
  BARE,
  BEFORE_OFFICE,
  BEFORE_DAY,
  BEFORE_DISPATCH,
  BEHIND_WORK,
  BRACKETED,
  BRACKETED_NAMES,
  BY_TURNS,
  BYLINE,
  DATELINE,
  DID_BOTH,
  DISPATCH_LAST,
  DISPATCHED,
  GLUED,
  GLUED_LINE,
  LABELLED_LAST,
  LAST,
  NAMED_FIRST,
  NAMED_THEN,
  NAMES_ONLY,
  REPORT_FROM,
  REPORTED,
  REPORTS_FROM,
  SQUARED,
  SQUARED_LAST,
  WORK_BEHIND,
} from '../rules/credits';
import type { Block, BlockKind } from '../text/blocks';
import { bylines, namesAlone } from './bylines';
import type { Credit } from './credit';
import { lineCredits, senders } from './credit-lines';
import { nameLines } from './name-lines';
import { isFullName } from './name-shapes';
import { pictures } from './picture-credits';

/** What is looked for in a kind of block. */
interface Patterns {
  /** A kind of work, and names. */
  readonly works?: readonly RegExp[];
  /** Names with no work before them. */
  readonly alone?: readonly RegExp[];
  /** The same where words stand too: each must look like a name. */
  readonly sure?: readonly RegExp[];
}

const LINES: Patterns = { works: [REPORTS_FROM, GLUED_LINE, REPORTED, REPORT_FROM] };
const PROSE: Patterns = {
  works: [BYLINE, GLUED, LABELLED_LAST, DATELINE, REPORTS_FROM, SQUARED, REPORTED, BEFORE_DAY, BEFORE_DISPATCH, REPORT_FROM, NAMED_THEN],
  alone: [BARE, DID_BOTH, DISPATCHED, SQUARED_LAST, NAMED_FIRST, BEFORE_OFFICE, BY_TURNS, BEHIND_WORK],
};
const BEHIND: Patterns = { alone: [BARE, BY_TURNS, DID_BOTH, BEHIND_WORK, WORK_BEHIND], sure: [ALONE] };
const BY_KIND: Readonly<Record<BlockKind, Patterns>> = {
  credits: LINES,
  meta: LINES,
  body: PROSE,
  heading: { works: [...(PROSE.works ?? []), GLUED_LINE], alone: PROSE.alone ?? [], sure: [ALONE] },
  section: { works: [BYLINE, BEFORE_DAY, REPORT_FROM, GLUED_LINE], sure: [ALONE, BRACKETED_NAMES] },
  caption: BEHIND,
  tail: BEHIND,
};

/** Finds the credits: lines of credits, bylines in brackets, and names glued behind the last full stop. */
export function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  const found = [...blocks.flatMap((block) => creditsIn(text, block)), ...nameLines(text, blocks)];
  const last = blocks.findLastIndex((b) => b.kind === 'body');
  const [body, behind] = [blocks[last], blocks[last + 1]];
  if (body) found.push(...namesAlone(text, body, LAST).filter((c) => !found.some((f) => f.from < c.to && c.from < f.to)));
  if (body && behind?.kind === 'tail') found.push(...surely(text, behind, NAMES_ONLY), ...bylines(text, behind, DISPATCH_LAST));
  const seen = new Set<string>();
  return found.filter((c) => !seen.has(`${c.name}${c.start}`) && seen.add(`${c.name}${c.start}`));
}

/** What a block holds of them. */
function creditsIn(text: string, block: Block): Credit[] {
  const { works = [], alone = [], sure = [] } = BY_KIND[block.kind];
  const isLine = block.kind === 'credits' || block.kind === 'meta';
  const isBracketed = (block.kind === 'caption' || block.kind === 'tail') && BRACKETED.test(text.slice(block.start, block.end));
  return [
    ...(isLine ? [...lineCredits(text, block, block.kind === 'meta'), ...senders(text, block)] : []),
    ...(isBracketed ? [...works, BYLINE] : works).flatMap((pattern) => bylines(text, block, pattern)),
    ...alone.flatMap((pattern) => namesAlone(text, block, pattern)),
    ...sure.flatMap((pattern) => surely(text, block, pattern)),
    ...(isLine || block.kind === 'section' ? [] : pictures(text, block)),
  ];
}

/** Names that look like names even where words stand. */
function surely(text: string, block: Block, pattern: RegExp): Credit[] {
  const names = namesAlone(text, block, pattern);
  return names.every(({ name }) => isFullName(name)) ? names : [];
}
