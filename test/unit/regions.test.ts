/** Regions: every golden line, from whole articles. */
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index';
import { placed } from '../../src/places/placed';
import { tableOf } from './table-of';

const { cells: golden } = tableOf('regions.tsv');

function regionIn(article: string, url: string | null): string {
  const text = article.replaceAll('⏎', '\n');
  const reading = placed(read({ text, url }, { force: true }), text);
  return (reading.isMeetingReport && reading.meeting.region) || '-';
}

describe('the region of a meeting', () => {
  it('has golden lines, none twice, a quarter of them without a region', () => {
    expect(golden.length).toBeGreaterThanOrEqual(50);
    expect(new Set(golden.map(([, , article, url]) => `${article} ${url}`)).size).toBe(golden.length);
    expect(golden.filter(([, region]) => region === '-').length).toBeGreaterThanOrEqual(golden.length / 4);
  });

  it.each(golden)('%s: %s', (_what, region = '', article = '', url = '') => {
    expect(regionIn(article, url || null)).toBe(region);
  });
});
