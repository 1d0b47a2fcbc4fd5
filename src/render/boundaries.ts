const OPENING = '“‘「『(（[《〈【';
const CLOSING = '”’」』)）]》〉】';
const HARD = '。!?！？\n';
const SOFT = ';；';
const LIGHT = ',，、:：';

/** A place where a text may be cut: before the unit `at`. */
export interface Boundary {
  readonly at: number;
  /** `hard` after a sentence, `soft` after a semicolon, `light` after a comma or colon. */
  readonly kind: 'hard' | 'soft' | 'light';
}

const kindOf = (mark: string): Boundary['kind'] | null => {
  if (HARD.includes(mark)) return 'hard';
  if (SOFT.includes(mark)) return 'soft';
  return LIGHT.includes(mark) ? 'light' : null;
};

const step = (mark: string): number => Number(OPENING.includes(mark)) - Number(CLOSING.includes(mark));

/** Brackets and quotation marks that do not pair are left out of account. */
function isPaired(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    depth += step(mark);
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Where a text may be cut, outside of quotation marks and brackets.
 * @returns boundaries in the order of the text, none at its start or end
 */
export function boundariesOf(text: string): readonly Boundary[] {
  const counts = isPaired(text);
  const found: Boundary[] = [];
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const mark = text.charAt(at);
    depth += counts ? step(mark) : 0;
    // A sentence that ends inside its quotation marks ends after them, unless the quotation is part of a larger one (“…。”的要求).
    const closes = depth === 0 && CLOSING.includes(mark) && HARD.includes(text.charAt(at - 1)) && !'的等之'.includes(text.charAt(at + 1));
    const kind = closes ? 'hard' : kindOf(mark);
    const clings = CLOSING.includes(text.charAt(at + 1)) || kindOf(text.charAt(at + 1)) !== null;
    if (kind !== null && depth === 0 && !clings) found.push({ at: at + 1, kind });
  }
  return found;
}
