/** The buttons of the tooltip and of the legend, which lie where no page reaches them. */
import { expect } from 'vitest';
import type { ShadowButton, Tab } from './browsers/browser';
import { eventually, pause } from './page';

/** Waits for a button by its name, or what its name begins with. */
export const buttonOf = (tab: Tab, name: string): Promise<ShadowButton> =>
  eventually(async () => {
    const all = await tab.shadowButtons();
    const found = all.find((each) => each.name === name) ?? all.find((each) => each.name.startsWith(name));
    if (!found) throw new Error(`no button is called ${name}: ${all.map((each) => each.name).join(', ')}`);
    return found;
  });

/** Clicks a button as a person would: when it has come to rest, since what is told later moves it. */
export async function clickButton(tab: Tab, name: string): Promise<void> {
  const { x, y } = await eventually(async () => {
    const before = await buttonOf(tab, name);
    await pause(250);
    const now = await buttonOf(tab, name);
    if (now.x !== before.x || now.y !== before.y) throw new Error(`${name} moves`);
    return now;
  });
  await tab.clickAt(x, y);
}

/** What stands in tooltip and legend. */
export const shownIn = async (tab: Tab): Promise<string> => (await tab.shadowTexts()).join('');

/** Waits until neither is there. */
export const allClosed = (tab: Tab) => eventually(async () => expect(await shownIn(tab)).toBe(''), 2500);

/** Where some text of the page lies in the window: its upper edge, its lower edge, and the height of the window. */
export const whereIs = (tab: Tab, words: string) =>
  tab.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    }
    throw new Error(`the page does not say ${wanted}`);
  }, words);
