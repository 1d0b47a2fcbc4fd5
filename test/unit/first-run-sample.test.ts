/** The sample of the first run shows what the reader finds in it: no mark and no fact that it would not find in a page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cluesOfSample } from '../../popup/first-run/clues';
import { NAMES } from '../../popup/first-run/highlights';
import { piecesOf, sampleFor, textOf } from '../../popup/first-run/sample';
import { isClues } from '../../src/clues';
import { explanationsOf } from '../../src/explanations';
import { read } from '../../src/index';
import type { MeetingReading, Span } from '../../src/model';

const ROLES: Readonly<Record<string, string>> = { 主持: 'roleChair', 讲话: 'roleSpeech', 出席: 'roleAttend' };

function readingOf(language: string): { reading: MeetingReading; text: string } {
  const text = textOf(sampleFor(language));
  const reading = read({ text });
  if (!reading.isMeetingReport) throw new Error('the sample is no report');
  return { reading, text };
}

describe.each(['zh-CN', 'zh-TW'])('the sample for readers of %s', (language) => {
  const sample = sampleFor(language);
  const facts = Object.values(sample.facts);
  const { reading, text } = readingOf(language);
  const slices = (spans: readonly Span[]) => spans.map((span) => text.slice(...span));
  const marked = (kind: string) =>
    sample.paragraphs
      .flatMap((paragraph) => piecesOf(paragraph))
      .flatMap(({ words, fact }) => (fact && sample.facts[fact]?.class === kind ? [words] : []));

  it('marks what the reader marks, and nothing else', () => {
    const officials = reading.persons.filter((person) => person.class === 'official');
    expect(marked('official').sort()).toEqual(slices(officials.flatMap(({ spans }) => spans)).sort());
    expect(marked('target').sort()).toEqual(slices(reading.targets.flatMap(({ spans }) => spans)).sort());
    expect(marked('slogan').sort()).toEqual(slices(reading.slogans.flatMap(({ spans }) => spans)).sort());
    expect([marked('official').length, marked('target').length, marked('slogan').length]).toEqual([4, 2, 3]);
  });

  it('tells of officials what the reader tells', () => {
    const told = facts.flatMap((fact) => (fact.class === 'official' ? [[fact.name, [fact.postKey], fact.roles]] : []));
    const found = reading.persons.map(({ surface, titles, roles }) => [surface, titles, roles.map((role) => ROLES[role])]);
    expect(told).toEqual(found);
    for (const fact of facts) {
      if (fact.class !== 'official') continue;
      expect(text).toContain(fact.post + fact.name);
      expect(text).toContain(`${fact.name}${fact.said.cue}，${fact.said.words}`);
    }
  });

  it('tells of targets and slogans what the reader tells', () => {
    const numbers = facts.flatMap((fact) => (fact.class === 'target' ? [[fact.op, fact.value, fact.period]] : []));
    expect(numbers).toEqual(reading.targets.map(({ op, value, period }) => [op, value, period]));
    for (const fact of facts) if (fact.class === 'target') expect(text).toContain(fact.metric);
    const slogans = facts.flatMap((fact) => (fact.class === 'slogan' ? [[fact.glossaryId, fact.kind]] : []));
    const kinds: Readonly<Record<string, string>> = { canon: 'typeCanon', numbered: 'typeNumbered' };
    expect(slogans).toEqual(reading.slogans.map(({ glossaryId, type }) => [glossaryId, kinds[type]]));
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('is explained by the background in %s', (reader) => {
    const clues = cluesOfSample(sample);
    expect(isClues(clues)).toBe(true);
    const { posts, slogans } = explanationsOf(clues, reader);
    expect(Object.values(posts).map(({ english }) => english)).toEqual(['Secretary of the Municipal Party Committee', 'Mayor']);
    expect(Object.values(slogans).map(({ meaning }) => meaning.length > 5)).toEqual([true, true, true]);
  });
});

describe('the sample', () => {
  it('is in Traditional characters for those who read them', () => {
    expect(['zh-TW', 'zh-HK', 'zh-CN', 'en'].map((language) => sampleFor(language).lang)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hans',
      'zh-Hans',
    ]);
  });

  it('has the looks of marks in pages', () => {
    const css = readFileSync('content/annotate.css', 'utf8');
    for (const name of Object.values(NAMES)) for (const tone of ['', 'd']) expect(css).toContain(`::highlight(${name}${tone})`);
    expect(readFileSync('popup/first-run.html', 'utf8')).toContain('../content/annotate.css');
  });
});
