/** Reading a page into text, and the way back. */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { offsetOf, type PageText, readPageText, slicesOf, TEXT_CAP } from '../../content/page-text';

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`).document as unknown as Document;
}

const read = (body: string): PageText => readPageText([pageOf(body).querySelector('body') as Element]);

describe('the text of a page', () => {
  it.each([
    ['paragraphs', '<p>市委召开会议</p><p>会议指出</p>', '市委召开会议\n会议指出'],
    ['<br> runs', '一行<br>二行<br><br>三行', '一行\n二行\n三行'],
    ['spans without breaks', '<p><span>王</span><span>立</span><strong>新</strong></p>', '王立新'],
    ['ruby readings', '<p><ruby>經<rp>(</rp><rt>jīng</rt><rp>)</rp></ruby>濟</p>', '經濟'],
    ['scripts, styles, comments', '<p>甲<script>1</script><style>a{}</style><!-- 注 -->乙</p><noscript>丙</noscript>', '甲乙'],
    ['hidden elements', '<p>甲<span hidden>乙</span><span style="color:red; display : none">丙</span>丁</p>', '甲丁'],
    ['editable areas and fields', '<p>甲</p><div contenteditable>乙</div><textarea>丙</textarea><p>丁</p>', '甲\n丁'],
    ['table cells', '<table><tr><td>姓名</td><td>职务</td></tr><tr><td>王立新</td><td>市长</td></tr></table>', '姓名\n职务\n王立新\n市长'],
    ['folded white space', '<p>  甲 \n\t 乙  </p>\n  <p> 丙</p>', '甲 乙\n丙'],
    ['white space across elements', '<p>甲 <b> 乙</b> <i>丙 </i></p>', '甲 乙 丙'],
    ['preformatted text', '<pre>甲\n  乙</pre>', '甲\n  乙'],
    ['characters that turn the order of others', '<p>王\u202e浩\u2066强</p>', '王\u2060浩\u2060强'],
    ['no-break and wide spaces', '<p>　　甲&nbsp;&nbsp;乙</p>', '\u3000\u3000甲\u00a0\u00a0乙'],
    ['closed details', '<details><summary>标题</summary><p>里面</p></details>', '标题'],
    ['nothing', '<p>  </p>', ''],
  ])('reads %s', (_what, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('keeps roots apart and leaves out what is dropped', () => {
    const doc = pageOf('<h1>题</h1><div><p>文</p><ul><li>别的</li></ul></div>');
    const roots = [doc.querySelector('h1'), doc.querySelector('div')] as Element[];
    expect(readPageText(roots, new Set([doc.querySelector('ul') as Element])).text).toBe('题\n文');
  });

  it('reads a tree ten thousand deep', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let at: Element = document.body as unknown as Element;
    for (let depth = 0; depth < 10_000; depth++) at = at.appendChild(document.createElement('div') as unknown as Element);
    at.textContent = '会议';
    expect(readPageText([document.body as unknown as Element]).text).toBe('会议');
  });

  it('stops at the cap and says so', () => {
    const long = read(`<p>${'会'.repeat(TEXT_CAP + 5)}</p><p>后面</p>`);
    expect(long.tooLong).toBe(true);
    expect(long.text).not.toContain('后面');
    expect(read('<p>会</p>').tooLong).toBe(false);
  });
});

describe('in a browser, that knows how each element is shown', () => {
  function shown(html: string, css = ''): string {
    const { document } = new Window();
    document.write(`<html><head><style>${css}</style></head><body>${html}</body></html>`);
    return readPageText([document.body as unknown as Element]).text;
  }

  it.each([
    ['a span that is a block', '<p>甲<span class="line">乙</span>丙</p>', '.line { display: block }', '甲\n乙\n丙'],
    ['a block that is inline', '<div>甲</div><div class="in">乙</div>', 'div { display: inline }', '甲乙'],
    ['what is not displayed', '<p>甲<b class="no">乙</b>丙</p>', '.no { display: none }', '甲丙'],
    ['what is not visible', '<p>甲</p><p class="no">乙</p><p>丙</p>', '.no { visibility: hidden }', '甲\n丙'],
    ['an article that is shown later', '<p>甲</p><p>乙</p>', 'body { visibility: hidden }', '甲\n乙'],
    ['space that is kept', '<p class="pre">甲\n 乙</p>', '.pre { white-space: pre-wrap }', '甲\n 乙'],
  ])('reads %s', (_what, html, css, text) => {
    expect(shown(html, css)).toBe(text);
  });

  it('reads open shadow roots and what their slots are given', () => {
    const { document } = new Window();
    document.body.innerHTML = '<p>前</p><div><b>塞入</b></div><p>后</p>';
    const host = document.querySelector('div');
    if (!host) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>里面</p><slot></slot>';
    expect(readPageText([document.body as unknown as Element]).text).toBe('前\n里面\n塞入\n后');
  });
});

const WORDS = fc.stringMatching(/^[ \n\t王会议,。a𠮷]{0,8}$/u);
const TAGS = ['p', 'span', 'div', 'b', 'br', 'td', 'rt', 'script', 'pre', 'h2'];
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, WORDS, tie('tree')),
  tree: fc
    .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, inside]) => (tag === 'br' ? '<br>' : `<${tag}>${inside.join('')}</${tag}>`)),
}));
const pages = fc.array(tree, { maxLength: 6 }).map((parts) => read(parts.join('')));

describe('the way back to the page, for any tree', () => {
  it('has pieces that hold the text, unit for unit but for folded white space', () => {
    fc.assert(
      fc.property(pages, ({ text, pieces }) => {
        let end = 0;
        for (const piece of pieces) {
          expect(text.slice(end, piece.start)).toMatch(/^\n*$/);
          const written = piece.node.data.slice(piece.offset, piece.offset + piece.end - piece.start);
          expect(written.replace(/\s/g, ' ')).toBe(text.slice(piece.start, piece.end).replace(/\s/g, ' '));
          end = piece.end;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  it('leads a span to nodes and each place in them back to its offset', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (page, a, b) => {
        const [start, end] = [a % (page.text.length + 1), b % (page.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const slices = slicesOf(page, [start, end]);
        const words = slices.map((slice) => slice.node.data.slice(slice.start, slice.end)).join('');
        expect(words.replace(/\s/g, '')).toBe(page.text.slice(start, end).replace(/\s/g, ''));
        for (const slice of slices) {
          const offset = offsetOf(page, slice.node, slice.start) as number;
          expect(page.text[offset]?.trim()).toBe(slice.node.data[slice.start]?.trim());
        }
      }),
    );
  });

  it('knows no place in a node that was not read', () => {
    const doc = pageOf('<p>甲</p><script>乙</script>');
    const page = readPageText([doc.querySelector('body') as Element]);
    expect(offsetOf(page, doc.querySelector('script')?.firstChild as Node, 0)).toBeNull();
    expect(offsetOf(page, doc.querySelector('p') as Node, 0)).toBeNull();
  });
});
