/** Posts in full and in English, by the region of their meeting: every golden line. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisions, fullName } from '../../src/places/divisions';
import { postOf } from '../../src/places/post';
import type { Region } from '../../src/places/region';

const lines = readFileSync(new URL('data/placed-posts.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);
const golden = lines.map((line) => line.split('\t'));

function regionOf(written: string): Region | null {
  if (written === '-') return null;
  const division = divisions().find((each) => fullName(each) === written.replace('~', ''));
  if (!division) throw new Error(`no division is called ${written}`);
  return { name: fullName(division), division, from: [], own: !written.startsWith('~') };
}

describe('a post of a region', () => {
  it('has golden lines, none twice, a third of them without a full form', () => {
    expect(golden.length).toBeGreaterThanOrEqual(70);
    expect(new Set(golden.map(([region, title]) => `${region} ${title}`)).size).toBe(golden.length);
    expect(golden.filter(([, , resolved]) => resolved === '-').length).toBeGreaterThanOrEqual(golden.length / 4);
  });

  it.each(golden)('%s %s', (region = '', title = '', resolved = '', english = '') => {
    const post = postOf(title, regionOf(region));
    expect([post.written, post.resolved ?? '-', post.english ?? '-']).toEqual([title, resolved, english]);
  });
});
