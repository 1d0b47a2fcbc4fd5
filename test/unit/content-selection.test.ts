// @vitest-environment happy-dom
/** From a selection to a text of its own. */
import { afterEach, describe, expect, it } from 'vitest';
import { slicesOf } from '../../content/page-text';
import { selectedArticle } from '../../content/selection';

function select(start: Node, from: number, end: Node, to: number): void {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

const texts = () => Array.from(document.querySelectorAll('p'), ({ firstChild }) => firstChild as Text);

describe('a selection', () => {
  afterEach(() => getSelection()?.removeAllRanges());

  it('is a text of its own, with the way back to the page', () => {
    document.body.innerHTML = '<p>前一段。</p><p>市长王立新强调，要  抓项目。</p><p>后一段。</p>';
    const [, second, third] = texts();
    select(second as Text, 2, third as Text, 1);
    const found = selectedArticle(document);
    expect(found?.article.text).toBe('王立新强调，要 抓项目。\n后');
    const page = found?.page;
    const slices = page ? slicesOf(page, [0, 3]).concat(slicesOf(page, [page.text.length - 1, page.text.length])) : [];
    expect(slices.map(({ node, start, end }) => [node, start, end])).toEqual([
      [second, 2, 5],
      [third, 0, 1],
    ]);
  });

  it('within one text is no more than that', () => {
    document.body.innerHTML = '<p>市长王立新主持会议。</p>';
    const [text] = texts();
    select(text as Text, 2, text as Text, 5);
    expect(selectedArticle(document)?.article.text).toBe('王立新');
  });

  it('of nothing is none', () => {
    document.body.innerHTML = '<p>市长王立新主持会议。</p><p> </p>';
    expect(selectedArticle(document)).toBeNull();
    const [text, blank] = texts();
    select(text as Text, 3, text as Text, 3);
    expect(selectedArticle(document)).toBeNull();
    select(blank as Text, 0, blank as Text, 1);
    expect(selectedArticle(document)).toBeNull();
  });
});
