/** How an open tooltip looks, in a browser where no page can see it. */
import type { Tab } from './browsers/browser';
import { eventually } from './page';

/** What follows from where the tooltip stands rather than from any rule. */
const PLACE = /^(?:top|left|right|bottom|inset|perspective-origin|transform-origin|max-height|max-block-size)/;

/** @returns a line for each element of the tooltip, with all that the browser computed of its style but its place */
export async function tooltipStyles(tab: Tab): Promise<string[]> {
  const found = await eventually(async () => {
    const styles = await tab.shadowStyles();
    if (styles.length < 5) throw new Error('no tooltip is open');
    return styles;
  });
  return found.map(({ element, style }) => {
    const lines = Object.entries(style).filter(([name]) => !PLACE.test(name) && !name.startsWith('--'));
    return [element, ...lines.map(([name, value]) => `${name}: ${value}`)].join('; ');
  });
}
