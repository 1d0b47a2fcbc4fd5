import {
  BARE,
  BEFORE_OFFICE,
  BEHIND_WORK,
  BRACKETED,
  BY_TURNS,
  BYLINE,
  DATELINE,
  DID_BOTH,
  DISPATCHED,
  GLUED,
  LABELLED_LAST,
  LAST,
  NAMED_FIRST,
  REPORTS_FROM,
  SQUARED,
  SQUARED_LAST,
  WORK_BEHIND,
} from '../rules/credits';
import type { Block } from '../text/blocks';
import { bylines, namesAlone } from './bylines';
import type { Credit } from './credit';
import { lineCredits, senders } from './credit-lines';
import { pictures } from './picture-credits';

/** Finds the credits: lines of credits, bylines in brackets, and names glued behind the last full stop. */
export function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  const found = blocks.flatMap((block) => creditsIn(text, block));
  const last = blocks.findLast((b) => b.kind === 'body');
  if (last) found.push(...namesAlone(text, last, LAST).filter((c) => !found.some((f) => f.from < c.to && c.from < f.to)));
  const seen = new Set<string>();
  return found.filter((c) => !seen.has(`${c.name}${c.start}`) && seen.add(`${c.name}${c.start}`));
}

/** What each kind of block holds of them. */
function creditsIn(text: string, block: Block): Credit[] {
  switch (block.kind) {
    case 'credits':
    case 'meta':
      return [...lineCredits(text, block, block.kind === 'meta'), ...senders(text, block), ...bylines(text, block, REPORTS_FROM)];
    case 'body':
    case 'heading':
      return [...inProse(text, block), ...pictures(text, block)];
    case 'caption':
    case 'tail':
      return [
        ...(BRACKETED.test(text.slice(block.start, block.end)) ? bylines(text, block, BYLINE) : []),
        ...pictures(text, block),
        ...[BARE, BY_TURNS, BEHIND_WORK, WORK_BEHIND].flatMap((pattern) => namesAlone(text, block, pattern)),
      ];
    default:
      return [];
  }
}

const inProse = (text: string, block: Block): Credit[] => [
  ...[BYLINE, GLUED, LABELLED_LAST, DATELINE, REPORTS_FROM, SQUARED].flatMap((pattern) => bylines(text, block, pattern)),
  ...[BARE, DID_BOTH, DISPATCHED, SQUARED_LAST, NAMED_FIRST, BEFORE_OFFICE, BY_TURNS, BEHIND_WORK].flatMap((pattern) =>
    namesAlone(text, block, pattern),
  ),
];
