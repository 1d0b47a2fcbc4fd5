/** How an open tooltip looks, in a browser where no page can see it. */
import { expect } from 'vitest';
import type { Tab } from './browsers/browser';
import { openReport } from './failure-modes/mode';
import { eventually, hoverWords, pause } from './page';
import type { Session } from './session';

/** What follows from where the tooltip stands rather than from any rule. */
const PLACE = /^(?:top|left|right|bottom|inset|perspective-origin|transform-origin|max-height|max-block-size)/;

/** @returns a line for each element of the tooltip, with all that the browser computed of its style but its place */
async function tooltipStyles(tab: Tab): Promise<string[]> {
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

/** Has a tooltip of the same official shown on two pages, and expects it to look the same on both. The second page stays open. */
export async function expectSameTooltip(session: Session, ...pages: readonly [string, string]): Promise<void> {
  const shown: string[][] = [];
  for (const page of pages) {
    await openReport(session, page);
    await hoverWords(session.tab, 'official', '尹若溪');
    // It comes in over a tenth of a second, and says more when the background has answered.
    await pause(900);
    shown.push(await tooltipStyles(session.tab));
  }
  expect(shown[0]?.length).toBeGreaterThan(5);
  expect(shown[1]).toEqual(shown[0]);
}
