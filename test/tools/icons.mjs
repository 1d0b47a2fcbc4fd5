/**
 * Draws the extension's icons: `node test/tools/icons.mjs`. The mark is the character 会 (meeting) cut into a seal, drawn here stroke by
 * stroke. Idle: a grey outline; report: a red seal, cut white. So the two differ in shape and lightness, not in colour alone.
 * Writes public/icons/{idle,report}-{16,32,48,128}.png. Run it again after a change; the pictures are kept in the repository.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

const FOLDER = join(import.meta.dirname, '../../public/icons');

/** The strokes of 会 on a square field: roof and hook at a slant, and the two bars, which lie on the grid of the pixels. */
const LARGE = {
  field: 32,
  slants: 'M5 14.2 16 4.8l11 9.4M14.3 20 9.5 26.3 22.5 25.3M19.6 22.3l3.7 4.7',
  slantWidth: 2.5,
  bars: 'M10.5 14h11M6.5 20h19',
  barWidth: 2.2,
};
const SMALL = {
  field: 16,
  slants: 'M2.3 6.9 8 1.9l5.7 5M6.8 10 4.6 13.3 10.5 13M9.9 11.2 12.1 13.9',
  slantWidth: 1.25,
  bars: 'M5.5 7.5h5M3 9.5h10',
  barWidth: 1,
};

const LOOKS = {
  idle: { ground: 'none', edge: '#7b8189', ink: '#7b8189' },
  report: { ground: '#b3261e', edge: 'none', ink: '#ffffff' },
};

function svg({ ground, edge, ink }, size) {
  const { field, slants, slantWidth, bars, barWidth } = size < 32 ? SMALL : LARGE;
  const line = field / 16;
  const inset = edge === 'none' ? 0 : line / 2;
  const side = field - 2 * inset;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${field} ${field}" fill="none" stroke="${ink}">
    <rect x="${inset}" y="${inset}" width="${side}" height="${side}" rx="${field * 0.19}" fill="${ground}" stroke="${edge}" stroke-width="${line}"/>
    <path d="${slants}" stroke-width="${slantWidth}"/>
    <path d="${bars}" stroke-width="${barWidth}"/>
  </svg>`;
}

async function draw(page, name, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(LOOKS[name], size)}`);
  writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of Object.keys(LOOKS)) {
  for (const size of [16, 32, 48, 128]) await draw(page, name, size);
}
await browser.close();
