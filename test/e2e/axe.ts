/** Accessibility by axe. */
import axe from 'axe-core';
import type { Tab } from './browsers/browser';

/** @returns what axe finds wrong with a page, as one line each */
export async function faultsOf(tab: Tab): Promise<string[]> {
  await tab.front();
  // The program is sent as the source of a function, so that no policy of the page is asked.
  const run = `async () => { ${axe.source}; const axe = globalThis.axe ?? window.axe;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')); }`;
  return tab.evaluate({ toString: () => run } as unknown as () => Promise<string[]>);
}

/** Waits until a page has heard which colours are wanted, and none of them is on its way any more. */
export async function inColours(tab: Tab, dark: boolean): Promise<void> {
  // A page that is not in front gets no frames, and its colours stay where they are.
  await tab.front();
  await tab.evaluate(async (wanted: boolean) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (matchMedia('(prefers-color-scheme: dark)').matches !== wanted) await frame();
    await frame();
    await frame();
    const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(passing.map((each) => each.finished.catch(() => undefined)));
  }, dark);
}
