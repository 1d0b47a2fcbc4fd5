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
  OFFICE_LINE,
  REPORT_FROM,
  REPORTED,
  REPORTS_FROM,
  SQUARED,
  SQUARED_LAST,
  TAKEN,
  TAKEN_BY,
  WORK_BEHIND,
} from '../rules/credits';
import type { Block, BlockKind } from './blocks';
import { Sieve } from '../text/sieve';
import { bylines, namesAlone } from './bylines';
import type { Credit } from './credit';
import { lineCredits, senders } from './credit-lines';
import { nameLines } from './name-lines';
import { isFullName } from './name-shapes';
import { gluedPair } from './picture-credits';

/** How a pattern of credits is read in a block. */
type Reads = (text: string, block: Block, pattern: RegExp) => Credit[];

/** What is looked for in a kind of block, told at once by what its patterns need. */
class Looked {
  readonly #patterns: readonly (readonly [pattern: RegExp, reads: Reads])[];
  readonly #sieve: Sieve;

  /**
   * @param works a kind of work, and names
   * @param alone names with no work before them
   * @param sure the same where words stand too: each must look like a name
   * @param taken who took the pictures
   */
  constructor(works: readonly RegExp[], alone: readonly RegExp[], sure: readonly RegExp[], taken = false) {
    const all = (patterns: readonly RegExp[], reads: Reads) => patterns.map((pattern): [RegExp, Reads] => [pattern, reads]);
    const pictures = taken ? [...all([TAKEN_BY], gluedPair), ...all([TAKEN], namesAlone)] : [];
    this.#patterns = [...all(works, bylines), ...all(alone, namesAlone), ...all(sure, surely), ...pictures];
    this.#sieve = new Sieve(this.#patterns.map(([pattern]) => pattern));
  }

  in(text: string, block: Block): Credit[] {
    const found: Credit[] = [];
    for (const i of this.#sieve.passing(text.slice(block.start, block.end))) {
      const [pattern, reads] = this.#patterns[i] as readonly [RegExp, Reads];
      for (const credit of reads(text, block, pattern)) found.push(credit);
    }
    return found;
  }
}

const WORKS = [
  BYLINE,
  GLUED,
  LABELLED_LAST,
  DATELINE,
  REPORTS_FROM,
  SQUARED,
  REPORTED,
  BEFORE_DAY,
  BEFORE_DISPATCH,
  REPORT_FROM,
  NAMED_THEN,
];
const NAMES = [BARE, DID_BOTH, DISPATCHED, SQUARED_LAST, NAMED_FIRST, BEFORE_OFFICE, BY_TURNS, BEHIND_WORK];
const BEHIND = [BARE, BY_TURNS, DID_BOTH, BEHIND_WORK, WORK_BEHIND];
const OF_LINES = new Looked([REPORTS_FROM, GLUED_LINE, REPORTED, REPORT_FROM], [], []);
const BEHIND_BODY = new Looked([], BEHIND, [ALONE], true);
/** A caption or what stands behind the body, where it holds nothing but what stands in brackets. */
const IN_BRACKETS = new Looked([BYLINE], BEHIND, [ALONE], true);
const BY_KIND: Readonly<Record<BlockKind, Looked>> = {
  credits: OF_LINES,
  meta: OF_LINES,
  body: new Looked(WORKS, NAMES, [], true),
  heading: new Looked([...WORKS, GLUED_LINE], NAMES, [ALONE], true),
  section: new Looked([BYLINE, BEFORE_DAY, REPORT_FROM, GLUED_LINE], [], [ALONE, BRACKETED_NAMES]),
  caption: BEHIND_BODY,
  tail: BEHIND_BODY,
};

/** Finds the credits: lines of credits, bylines in brackets, and names glued behind the last full stop. */
export function creditsOf(text: string, blocks: readonly Block[]): Credit[] {
  const found = [...blocks.flatMap((block) => creditsIn(text, block)), ...nameLines(text, blocks)];
  const last = blocks.findLastIndex((b) => b.kind === 'body');
  const [body, behind] = [blocks[last], blocks[last + 1]];
  if (body) found.push(...namesAlone(text, body, LAST).filter((c) => !found.some((f) => f.from < c.to && c.from < f.to)));
  if (body && behind?.kind === 'tail')
    found.push(...surely(text, behind, NAMES_ONLY), ...surely(text, behind, OFFICE_LINE), ...bylines(text, behind, DISPATCH_LAST));
  const seen = new Set<string>();
  return found.filter((c) => !seen.has(`${c.name}${c.start}`) && seen.add(`${c.name}${c.start}`));
}

/** What a block holds of them. */
function creditsIn(text: string, block: Block): Credit[] {
  const isLine = block.kind === 'credits' || block.kind === 'meta';
  const looked = BY_KIND[block.kind];
  const isBracketed = looked === BEHIND_BODY && BRACKETED.test(text.slice(block.start, block.end));
  const found = (isBracketed ? IN_BRACKETS : looked).in(text, block);
  return isLine ? [...lineCredits(text, block, block.kind === 'meta'), ...senders(text, block), ...found] : found;
}

/** Names that look like names even where words stand. */
function surely(text: string, block: Block, pattern: RegExp): Credit[] {
  const names = namesAlone(text, block, pattern);
  return names.every(({ name }) => isFullName(name)) ? names : [];
}
