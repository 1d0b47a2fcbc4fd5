import { mapped, type MappedText } from './mapped';
import { withLines } from './one-line';
import { withoutMarkup } from './markup';
import { withoutNoise } from './noise';
import { punctuated } from './punctuation';
import { withoutReadings } from './readings';
import { rejoined } from './rejoined';
import { simplified } from './script';
import { closedUp } from './spacing';
import { narrowed, withoutInvisible } from './widths';

/** Texts that nobody wrote could go on changing; real ones stay as they are after the second round. */
const ROUNDS = 8;

/**
 * The ordered steps from a page's text to the text that rules are matched against. Each step only removes or recodes, and keeps the way home.
 * The order matters: readings are found before brackets change their width, doubled marks after they have one shape, blanks last.
 * What one step takes away may lay bare what another takes (`硕 ( huì )旗`), so the steps are gone through again until nothing changes:
 * cleaning what is clean changes nothing.
 * @param surnames characters that may begin a padded name
 */
export function normalise(source: string, surnames: ReadonlySet<string>): MappedText {
  const steps: ((text: MappedText) => MappedText)[] = [
    withoutMarkup,
    withoutInvisible,
    withoutNoise,
    narrowed,
    withoutReadings,
    simplified,
    punctuated,
    rejoined,
    withLines,
    (text) => closedUp(text, surnames),
    punctuated,
  ];
  let cleaned = mapped(source);
  for (let round = 0; round < ROUNDS; round++) {
    const again = steps.reduce((text, step) => step(text), cleaned);
    if (again.text === cleaned.text) break;
    cleaned = again;
  }
  return cleaned;
}
