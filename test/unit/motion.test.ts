/** Nothing moves for those who asked for less motion. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STYLE } from '../../content/tooltip/style';

const FOLDER = join(import.meta.dirname, '../../popup/style');

/** A sheet without what stands in the rules for those who have no such wish. */
function forTheCalm(sheet: string): string {
  const [before = '', ...parts] = sheet.split('@media (prefers-reduced-motion: no-preference)');
  // Each part begins with the block of its rule: it ends where as many braces are closed as were opened.
  const behind = parts.map((part) => {
    let depth = 0;
    for (const [at, letter] of Array.from(part).entries()) {
      depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
      if (letter === '}' && depth === 0) return part.slice(at + 1);
    }
    throw new Error('a rule without an end');
  });
  return [before, ...behind].join('');
}

const MOVES = /\b(?:animation|transition|scroll-behavior)\s*:\s*(?!none)/u;

describe('motion', () => {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

  it.each(sheets)('in %s is for those alone who have not asked for less', (name) => {
    expect(forTheCalm(readFileSync(join(FOLDER, name), 'utf8'))).not.toMatch(MOVES);
  });

  it('is there at all, and is found', () => {
    const moving = sheets.filter((name) => MOVES.test(readFileSync(join(FOLDER, name), 'utf8')));
    expect(moving).toEqual(['base.css', 'empty.css']);
    expect(forTheCalm('a { transition: x }')).toMatch(MOVES);
  });

  it('of the tooltip is taken away', () => {
    expect(STYLE).toMatch(/@media \(prefers-reduced-motion: reduce\) \{ \.box \{ animation: none; \} \}/u);
  });
});
