/**
 * Draws the extension's icons: `node test/tools/icons.mjs`. The mark is the character 会 (meeting) cut into a seal, drawn here stroke by
 * stroke. Idle: a grey outline; report: a red seal, cut white; off: an outline struck through; withheld: corners without sides.
 * So they differ in shape, not in colour alone; the grey stands on light and on dark toolbars.
 * Writes public/icons/{idle,report,off,withheld}-{16,32,48,128}.png. Run it again after a change; the pictures are kept in the repository.
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
  off: { ground: 'none', edge: '#7b8189', ink: '#7b8189', struck: true },
  withheld: { ground: 'none', edge: '#7b8189', ink: '#7b8189', open: true },
};

/** A stroke from corner to corner, with a gap along it that parts it from what it strikes through. */
const strike = (field, line) => {
  const [from, to] = [field * 0.06, field * 0.94];
  const path = `M${from} ${to} ${to} ${from}`;
  return {
    gap: `<path d="${path}" stroke="#000" stroke-width="${3 * line}"/>`,
    stroke: `<path d="${path}" stroke-width="${1.4 * line}"/>`,
  };
};

/** Dashes that leave the middle of each side open. */
const corners = (side, radius) => {
  const straight = side - 2 * radius;
  const arc = (Math.PI * radius) / 2;
  const gap = straight * 0.5;
  return `stroke-dasharray="${straight * 0.25 + arc + straight * 0.25} ${gap}" stroke-dashoffset="${straight * 0.25 + arc}"`;
};

function svg({ ground, edge, ink, struck, open }, size) {
  const { field, slants, slantWidth, bars, barWidth } = size < 32 ? SMALL : LARGE;
  const line = field / 16;
  const inset = edge === 'none' ? 0 : line / 2;
  const side = field - 2 * inset;
  const radius = field * 0.19;
  const { gap, stroke } = strike(field, line);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${field} ${field}" fill="none" stroke="${ink}">
    <mask id="m"><rect width="${field}" height="${field}" fill="#fff" stroke="none"/>${struck ? gap : ''}</mask>
    <g mask="url(#m)">
    <rect x="${inset}" y="${inset}" width="${side}" height="${side}" rx="${radius}" fill="${ground}" stroke="${edge}" stroke-width="${line}" ${open ? corners(side, radius) : ''}/>
    <path d="${slants}" stroke-width="${slantWidth}"/>
    <path d="${bars}" stroke-width="${barWidth}"/></g>
    ${struck ? stroke : ''}
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
