/** A marked page is printed as one that is not: the same pages, the same words, and no ink of ours. */
import { constants, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { hoverFirst, pause } from '../page';
import { controlOf, type Mode, openReport, reportPage, serving } from './mode';

/** The streams of a PDF as they were before they were compressed. */
function streamsOf(pdf: Buffer): string[] {
  const found: string[] = [];
  for (const { index, 0: mark } of pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)) {
    try {
      // What follows the compressed bytes is left alone.
      found.push(inflateSync(pdf.subarray(index + mark.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'));
    } catch {
      // A stream that is not compressed: a font, or a picture.
    }
  }
  return found;
}

interface Ink {
  readonly pages: number;
  readonly colours: readonly string[];
  /** How often letters are drawn, shapes filled and lines drawn. */
  readonly drawn: readonly number[];
}

/**
 * What a PDF draws. Clips are left out: Chromium cuts the line where a highlight begins or ends, with or without a look, and draws each part of
 * it as it would have drawn the whole.
 */
function inkOf(pdf: Buffer): Ink {
  const streams = streamsOf(pdf);
  const drawing = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).join('\n');
  const count = (pattern: RegExp) => drawing.match(pattern)?.length ?? 0;
  return {
    pages: [pdf.toString('latin1'), ...streams].join('\n').match(/\/Type ?\/Page\b/g)?.length ?? 0,
    colours: [...new Set(drawing.match(/(?:[\d.]+ ){3}(?:rg|RG|sc|SC)\b|[\d.]+ [gG]\b/g))].sort(),
    drawn: [count(/\bT[jJ]\b/g), count(/\s[fFbB]\*?\s/g), count(/\s[sS]\s/g)],
  };
}

const printed = async (tab: Tab) => inkOf(await tab.print());

const mode: Mode = (session) => {
  // One address for both: some browsers write it into what they print.
  const origin = serving({ '/report': reportPage() });

  it('has the same pages, colours and strokes as without us, with a tooltip open too', async () => {
    const { browser, tab } = session();
    const control = await controlOf(browser);
    await control.goto(`${origin()}/report`);
    const expected = await printed(control);
    expect(expected.pages).toBeGreaterThan(0);
    expect(expected.colours.length).toBeGreaterThan(1);
    expect(expected.drawn[0]).toBeGreaterThan(10);
    await openReport(session(), `${origin()}/report`);
    await pause(300);
    expect(await printed(tab)).toEqual(expected);
    await hoverFirst(tab, 'official');
    expect(await printed(tab)).toEqual(expected);
    await tab.hover(3, 3);
  });
};

export default mode;
