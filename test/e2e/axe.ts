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
