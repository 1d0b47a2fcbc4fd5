/** Posts in full and in English, by the region of their meeting: every golden line. */
import { describe, expect, it } from 'vitest';
import { divisions, fullName } from '../../src/places/divisions';
import { postOf } from '../../src/places/post';
import type { Region } from '../../src/places/region';
import { tableOf } from './table-of';

const { cells: golden } = tableOf('placed-posts.tsv');

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
