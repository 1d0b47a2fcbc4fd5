import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingReading } from '../../src/model';
import { oneLine, webAddress } from '../../src/render/clean';
import { markdown } from '../../src/render/markdown';
import { markdownText } from '../../src/render/markdown-text';
import { plainText } from '../../src/render/plain-text';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

const labels = labelsOf('en');

/** The sample with one hostile string in every place that takes a page's words. */
function poisoned(words: string): MeetingReading {
  return {
    ...SAMPLE,
    article: { ...SAMPLE.article, title: words, source: words, url: `https://news.example/${words}` },
    meeting: { ...SAMPLE.meeting, names: [words, words], place: words, organiser: words, region: words, forms: [words], date: words },
    persons: SAMPLE.persons.map((one) => ({ ...one, name: words, titles: [words], roles: [words, '主持', '讲话'] })),
    groups: [{ text: words, role: words, span: [0, 1] }],
    statements: SAMPLE.statements.map((one) => ({ ...one, speaker: words, cue: words, heading: words, content: words })),
    targets: SAMPLE.targets.map((one) => ({ ...one, text: words, metric: words, period: words, unit: words })),
    slogans: SAMPLE.slogans.map((one) => ({ ...one, text: words })),
    agenda: [{ verb: words, text: words, span: [0, 1] }],
  };
}

describe('words of a page on one line', () => {
  it('lose what cannot be seen and what reorders text', () => {
    expect(oneLine('\u202E王\u0000浩\u2066\u200B\u061C\uFEFF')).toBe('王 浩');
    expect(oneLine('甲\r\n乙\u2028丙\t\u3000丁')).toBe('甲 乙 丙 丁');
    expect(oneLine('甲\uD800乙')).toBe('甲\uFFFD乙');
  });

  it('print an address only when it is one', () => {
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('data:text/html,x')).toBeNull();
    expect(webAddress('https://a.example/x y<b>(c)|`')).toBe('https://a.example/x%20y%3Cb%3E%28c%29%7C%60');
  });
});

describe('words of a page in Markdown', () => {
  it.each([
    ['[点我](https://evil.example)', '\\[点我\\](`https://evil.example`)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['# 标题', '\\# 标题'],
    ['- 项', '\\- 项'],
    ['1. 项', '1\\. 项'],
    ['2022年1-3月增长6.5%', '2022年1-3月增长6.5%'],
    ['**粗**与`码`', '\\*\\*粗\\*\\*与\\`码\\`'],
    ['甲|乙', '甲\\|乙'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['www.evil.example/x', '`www.evil.example/x`'],
    ['写信到 a@evil.example', '写信到 `a@evil.example`'],
    ['javascript:alert(1)', '`javascript:alert`(1)'],
    ['==亮== %%藏%%', '\\=\\=亮\\=\\= \\%\\%藏\\%\\%'],
    ['$x$', '\\$x\\$'],
  ])('%s', (words, expected) => {
    expect(markdownText(words)).toBe(expected);
  });

  it('never leave a live mark, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]()<>|*_`#&~\\!@.:/-w王\n') }), (words) => {
        // What is left when code and escaped characters are taken away holds no mark that could begin markup.
        const live = markdownText(words).replace(/`[^`]*`|\\./gu, '\0');
        expect(live).not.toMatch(/[\\`*_[\]<>|~&#\n]|[a-z]:\/\//u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a hostile page', () => {
  const lines = (text: string) => text.split('\n');
  const evil = '\u202E甲\n# 乙\n| a | b |\n</td><script>alert(1)</script>[x](javascript:alert(1))\u0007';

  it('adds no line and no control character to plain text', () => {
    const text = plainText(poisoned(evil), labels);
    expect(lines(text).length).toBe(lines(plainText(poisoned('甲\n乙\n丙\n丁'), labels)).length);
    expect(text.replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('adds no line, tag, link or heading to Markdown', () => {
    const text = markdown(poisoned(evil), labels);
    expect(lines(text).length).toBe(lines(markdown(poisoned('甲\n乙\n丙\n丁'), labels)).length);
    expect(text.replace(/`[^`]*`|\\./gu, '').replace(/<https:[^\s<>]*>/gu, '')).not.toMatch(/[<[\]]/u);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may name an official %s', (name) => {
    const text = plainText(poisoned(name), labels);
    expect(text).toContain(`1. ${name}`);
    expect(text).not.toContain('[object');
    expect(text).not.toContain('function');
  });
});
