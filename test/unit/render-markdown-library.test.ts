/** The Markdown of a summary, rendered by somebody else's library: it comes out as the same words, headings, tables and one link. */
// @vitest-environment happy-dom
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/render/html';
import { markdown } from '../../src/render/markdown';
import { labelsOf } from './render-labels';
import { SAMPLE } from './sample-reading';

/** A document made of HTML, which no browser runs. */
const documentOf = (inside: string) => new DOMParser().parseFromString(`<body>${inside}</body>`, 'text/html');
const words = (nodes: Iterable<Element>) => Array.from(nodes, (node) => (node.textContent ?? '').replace(/\s+/gu, ''));

describe.each(['en', 'zh_CN', 'zh_TW'] as const)('Markdown in %s, rendered', (language) => {
  const labels = labelsOf(language);
  const rendered = documentOf(marked.parse(markdown(SAMPLE, labels), { async: false, gfm: true }));
  const rich = documentOf(html(SAMPLE, labels));

  it.each(['h1', 'h2', 'h3', 'th', 'td', 'li', 'blockquote'])('has the same %s as the rich text', (name) => {
    expect(words(rendered.querySelectorAll(name))).toEqual(words(rich.querySelectorAll(name)));
  });

  it('has one link, to the page', () => {
    expect(Array.from(rendered.querySelectorAll('a'), (link) => link.getAttribute('href'))).toEqual([SAMPLE.article.url]);
  });
});

it('words of a page that look like markup are rendered as words', () => {
  const evil = '<img src=x onerror=alert(1)> [甲](javascript:alert(1)) **乙** 7.4% 1. 丙 # 丁 | 戊';
  const reading = { ...SAMPLE, slogans: SAMPLE.slogans.map((slogan) => ({ ...slogan, text: evil })) };
  const rendered = documentOf(marked.parse(markdown(reading, labelsOf('en')), { async: false, gfm: true }));
  expect(rendered.querySelectorAll('img, script')).toHaveLength(0);
  expect(rendered.querySelectorAll('a')).toHaveLength(1);
  expect(words(rendered.querySelectorAll('li')).filter((item) => item === evil.replace(/\s+/gu, ''))).toHaveLength(SAMPLE.slogans.length);
});
