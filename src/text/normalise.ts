import { mapped, type MappedText } from './mapped';
import { withLines } from './one-line';
import { withoutMarkup } from './markup';
import { punctuated } from './punctuation';
import { withoutReadings } from './readings';
import { simplified } from './script';
import { closedUp } from './spacing';
import { narrowed, withoutInvisible } from './widths';

/**
 * The ordered steps from a page's text to the text that rules are matched against. Each step only removes or recodes, and keeps the way home.
 * The order matters: readings are found before brackets change their width, doubled marks after they have one shape, blanks last;
 * and readings and marks once more, which blanks may have kept from what they belong to (`硕 ( huì )旗`).
 * Cleaning what is clean changes nothing but blanks: whether one parts two short runs is told by the blanks around it.
 * @param surnames characters that may begin a padded name
 */
export function normalise(source: string, surnames: ReadonlySet<string>): MappedText {
  const steps: ((text: MappedText) => MappedText)[] = [
    withoutMarkup,
    withoutInvisible,
    narrowed,
    withoutReadings,
    simplified,
    punctuated,
    withLines,
    (text) => closedUp(text, surnames),
    withoutReadings,
    punctuated,
  ];
  return steps.reduce((text, step) => step(text), mapped(source));
}
