/** The page's rules stay outside the tooltip, and the tooltip's stay inside. */
import { expect, it } from 'vitest';
import type { Tab } from '../browsers/browser';
import { expectSameTooltip } from '../tooltip-styles';
import { controlOf, type Mode, reportPage, serving } from './mode';

/** Made to undo, blow up, turn over and recolour whatever can be reached. */
const HOSTILE = `<style>
:root { font-size: 60px !important; color: #203010 !important; letter-spacing: 9px !important; text-transform: uppercase; direction: rtl; writing-mode: horizontal-tb }
html { filter: invert(1) } * { all: unset !important } head, style, script, title { display: none !important } div, p, h1 { display: block !important }
hl-tip, [popover] { display: none !important; opacity: 0 !important; position: static !important; font: 50px monospace !important; background: red !important; width: 9px !important }
.box, .card, .label, .heading, .line { display: none !important; color: red !important; font-size: 40px !important }
</style>`;

/** Colours, letters and boxes of every element of the page but ours. */
const looksOf = (tab: Tab) =>
  tab.evaluate(() =>
    Array.from(document.querySelectorAll('*'), (element) => {
      const { color, font, backgroundColor, display, opacity, letterSpacing } = getComputedStyle(element);
      return element.localName === 'hl-tip'
        ? ''
        : [element.localName, color, font, backgroundColor, display, opacity, letterSpacing].join(' ');
    }).filter((line) => line !== ''),
  );

const mode: Mode = (session) => {
  const origin = serving({ '/plain': reportPage(), '/hostile': reportPage(HOSTILE) });

  it('in a page of hostile rules looks as in any other, and changes the looks of nothing', async () => {
    const { browser, tab } = session();
    await expectSameTooltip(session(), `${origin()}/plain`, `${origin()}/hostile`);
    const looks = await looksOf(tab);
    const control = await controlOf(browser);
    await control.goto(`${origin()}/hostile`);
    expect(looks).toEqual(await looksOf(control));
    await tab.front();
  });
};

export default mode;
