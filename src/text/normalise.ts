import { CALLS, callsOf } from './calls';
import { mapped, type MappedText } from './mapped';
import { withLines } from './one-line';
import { withListMarks } from './listed';
import { withLost } from './lost';
import { withoutMarkup } from './markup';
import { withoutNoise } from './noise';
import { withoutNotes } from './notes';
import { punctuated } from './punctuation';
import { withoutReadings } from './readings';
import { rejoined } from './rejoined';
import { simplified } from './script';
import { closedUp } from './spacing';
import { withoutStamps } from './stamps';
import { narrowed, withoutInvisible } from './widths';

/** Texts that nobody wrote could go on changing; real ones stay as they are after the second round. */
const ROUNDS = 8;

/** A step of cleaning, with what calls for it: a text that does not is left as it is. */
interface Step {
  readonly calls: number;
  readonly run: (text: MappedText, surnames: ReadonlySet<string>) => MappedText;
}

/** In their order: readings are found before brackets change their width, doubled marks after they have one shape, blanks last. */
export const STEPS: readonly Step[] = [
  { calls: CALLS.markup, run: withoutMarkup },
  { calls: CALLS.hidden, run: withoutInvisible },
  { calls: CALLS.noise, run: withoutNoise },
  { calls: CALLS.wide, run: narrowed },
  { calls: CALLS.reading, run: withoutReadings },
  { calls: CALLS.reading, run: withoutStamps },
  { calls: CALLS.script, run: simplified },
  { calls: CALLS.mark, run: punctuated },
  { calls: CALLS.listed, run: withListMarks },
  { calls: CALLS.markup, run: withLost },
  { calls: CALLS.note, run: withoutNotes },
  { calls: CALLS.line, run: rejoined },
  { calls: CALLS.blank, run: withLines },
  { calls: CALLS.blank, run: closedUp },
  { calls: CALLS.mark, run: punctuated },
];

/**
 * Goes through the steps once.
 * @param left for each step, a text that it left as it is: it is not asked of that again
 */
function cleaned(text: MappedText, surnames: ReadonlySet<string>, left: (MappedText | undefined)[]): MappedText {
  let now = text;
  let called = callsOf(now.text);
  STEPS.forEach(({ calls, run }, i) => {
    if ((called & calls) === 0 || left[i] === now) return;
    const next = run(now, surnames);
    if (next === now) left[i] = now;
    else called = callsOf(next.text);
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
