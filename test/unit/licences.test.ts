/** The licences of what is shipped: known, fit to be shipped, and listed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listOf, packagesOf, shippedTexts, unshippable } from '../tools/licences.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, object> };
const packages = packagesOf(lock);

describe('licences', () => {
  it('of everything that is shipped allow it', () => {
    expect(unshippable(packages)).toEqual([]);
    expect(packages.filter(({ shipped }) => shipped).length).toBeGreaterThan(3);
  });

  it('are listed for people as the lock file has them', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(listOf(packages));
  });

  it('go with every build, whole', () => {
    const texts = shippedTexts();
    for (const { name } of packages.filter(({ shipped }) => shipped)) expect(texts).toContain(`\n${name} `);
    expect(texts).toContain('Mozilla Public License Version 2.0');
    expect(texts).toContain('Apache License');
  });

  it.each([
    ['GPL-3.0-only', ['x is under GPL-3.0-only']],
    ['MIT AND GPL-2.0-only', ['x is under MIT AND GPL-2.0-only']],
    [undefined, ['x is under unknown']],
    ['(MIT AND Apache-2.0)', []],
  ])('of a shipped package may not be %s, unless they may', (license, wrong) => {
    expect(unshippable(packagesOf({ packages: { '': {}, 'node_modules/x': { version: '1.0.0', license } } }))).toEqual(wrong);
  });
});
