/** A marked page is printed as one that is not: the same pages, and no ink of ours. */
import { constants, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { hoverFirst } from '../page';
import { controlOf, type Mode, openReport, reportPage, serving } from './mode';

/** What a PDF draws besides letters: its colours, and how many boxes and lines of what size. */
function inkOf(pdf: Buffer): { pages: number; colours: string[]; shapes: string[] } {
  const file = pdf.toString('latin1');
  const drawn: string[] = [];
  for (const { index } of file.matchAll(/stream\r?\n/g)) {
    const start = index + (/^stream\r\n/.test(file.slice(index, index + 8)) ? 8 : 7);
    try {
      // What follows the compressed bytes is left alone.
      drawn.push(inflateSync(pdf.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'));
    } catch {
      // A stream that is not compressed: a font, or a picture.
    }
  }
  const page = drawn.filter((stream) => /\bTj|\bTJ/.test(stream)).join('\n');
  return {
    pages: file.match(/\/Type ?\/Page\b/g)?.length ?? 0,
    colours: [...new Set(page.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\b|[\d.]+ [gG]\b/g))].sort(),
    shapes: (page.match(/[-\d.]+ [-\d.]+ (?:re|l)\b/g) ?? []).sort(),
  };
}

const printed = async (tab: Tab) => inkOf(await tab.print());

const mode: Mode = (session) => {
  // One address for both: some browsers write it into what they print.
  const origin = serving({ '/report': reportPage() });

  it('has the same pages, colours, boxes and lines as without us, with a tooltip open too', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    await control.goto(`${origin()}/report`);
    const expected = await printed(control);
    expect(expected.pages).toBeGreaterThan(0);
    expect(expected.shapes.length).toBeGreaterThan(0);
    expect(expected.colours.length).toBeGreaterThan(1);
    await openReport(session(), `${origin()}/report`);
    expect(await printed(tab)).toEqual(expected);
    await hoverFirst(tab, 'official');
    expect(await printed(tab)).toEqual(expected);
  });
};

export default mode;
