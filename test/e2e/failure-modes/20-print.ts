/** A marked page is printed as one that is not: the same pages, and no ink of ours. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { hoverFirst } from '../page';
import { controlOf, type Mode, openReport, reportPage, serving } from './mode';

/** A printed page without what is another one each time: dates and names of the file itself. */
const printed = async (tab: Tab) =>
  (await tab.print())
    .toString('latin1')
    .replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)/g, '')
    .replace(/\/ID ?\[[^\]]*\]/g, '');
const pagesIn = (pdf: string) => pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;

const mode: Mode = (session) => {
  // One address for both: some browsers write it into what they print.
  const origin = serving({ '/report': reportPage() });

  it('has the same bytes as without us, with a tooltip open too', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    await control.goto(`${origin()}/report`);
    const expected = await printed(control);
    expect(expected.length).toBeGreaterThan(10_000);
    await openReport(session(), `${origin()}/report`);
    const got = await printed(tab);
    expect(got.length).toBe(expected.length);
    expect(got === expected).toBe(true);
    await hoverFirst(tab, 'official');
    expect((await printed(tab)) === expected).toBe(true);
    expect(pagesIn(got)).toBe(pagesIn(expected));
  });
};

export default mode;
