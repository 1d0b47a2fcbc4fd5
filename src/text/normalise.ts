import { KIND, kindsOf } from './kinds';
import { mapped, type MappedText } from './mapped';
import { withLines } from './one-line';
import { withLost } from './lost';
import { withoutMarkup } from './markup';
import { withoutNoise } from './noise';
import { punctuated } from './punctuation';
import { withoutReadings } from './readings';
import { rejoined } from './rejoined';
import { simplified } from './script';
import { closedUp } from './spacing';
import { withoutStamps } from './stamps';
import { narrowed, withoutInvisible } from './widths';

/** Texts that nobody wrote could go on changing; real ones stay as they are after the second round. */
const ROUNDS = 8;

/** A step of cleaning, with the kinds of characters without which it changes nothing. */
interface Step {
  readonly calls: number;
  readonly run: (text: MappedText, surnames: ReadonlySet<string>) => MappedText;
}

/** In their order: readings are found before brackets change their width, doubled marks after they have one shape, blanks last. */
export const STEPS: readonly Step[] = [
  { calls: KIND.markup, run: withoutMarkup },
  { calls: KIND.hidden, run: withoutInvisible },
  { calls: KIND.noise, run: withoutNoise },
  { calls: KIND.wide, run: narrowed },
  { calls: KIND.reading, run: withoutReadings },
  { calls: KIND.reading, run: withoutStamps },
  { calls: KIND.script, run: simplified },
  { calls: KIND.mark, run: punctuated },
  { calls: KIND.markup, run: withLost },
  { calls: KIND.line, run: rejoined },
  { calls: KIND.blank, run: withLines },
  { calls: KIND.blank, run: closedUp },
  { calls: KIND.mark, run: punctuated },
];

/**
 * Goes through the steps once.
 * @param left for each step, a text that it left as it is: it is not asked of that again
 */
function cleaned(text: MappedText, surnames: ReadonlySet<string>, left: (MappedText | undefined)[]): MappedText {
  let now = text;
  let kinds = kindsOf(now.text);
  STEPS.forEach(({ calls, run }, i) => {
    if ((kinds & calls) === 0 || left[i] === now) return;
    const next = run(now, surnames);
    if (next === now) left[i] = now;
    else kinds = kindsOf(next.text);
    now = next;
  });
  return now;
}

/**
 * From a page's text to the text that rules are matched against. Each step only removes or recodes, and keeps the way home.
 * What one step takes away may lay bare what another takes (`硕 ( huì )旗`), so the steps are gone through again until nothing changes:
 * cleaning what is clean changes nothing.
 * @param surnames characters that may begin a padded name
 */
export function normalise(source: string, surnames: ReadonlySet<string>): MappedText {
  let now = mapped(source);
  const left: (MappedText | undefined)[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const again = cleaned(now, surnames, left);
    if (again.text === now.text) break;
    now = again;
  }
  return now;
}
