/** Page shells: each shows the words of an article, all of them, in order. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyText, FRAME_SHELLS, framePath, headersOf, headlineOf, PAGE_SHELLS, shell, visibleText } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';

const samples = readSamples();
const bare = (text: string) => text.replace(/\s/g, '');

/** What a page shows, without white space. */
function words(html: string): string {
  const { document } = parseHTML(html);
  for (const hidden of document.querySelectorAll('head, script, style, [style*="display: none"], [style*="display:none"]')) hidden.remove();
  return bare(document.documentElement.textContent ?? '');
}

/** Where the lines stand one after the other; -1 from the first that is missing on. */
function places(lines: readonly string[], text: string): number[] {
  let at = 0;
  return lines.map((line) => {
    const found = at < 0 ? -1 : text.indexOf(bare(line), at);
    at = found < 0 ? -1 : found + bare(line).length;
    return found;
  });
}

const cases = [...PAGE_SHELLS, 'framed'].flatMap((kind) => samples.map((sample) => [kind, sample.id, sample] as const));

describe.each(cases)('%s around %s', (kind, _, sample) => {
  const text = words(shell(kind, sample));

  it('shows every line in order', () => {
    expect(places(visibleText(sample.text).split('\n'), text)).not.toContain(-1);
  });

  it('shows the body in one run', () => {
    expect(text).toContain(bare(bodyText(sample.text)));
  });
});

describe('the parts of an article', () => {
  it.skipIf(!samples.some((sample) => sample.real))('are tried on real articles too, where their folder ../shared/seeds is there', () => {
    expect(samples.filter((sample) => sample.real).map((sample) => sample.id)).toContain('seed-004');
  });

  it('are its own lines', () => {
    for (const sample of samples) {
      expect(bare(visibleText(sample.text))).toBe(bare(sample.text));
      expect([sample.id, bare(bodyText(sample.text)).length > bare(sample.text).length * 0.4]).toEqual([sample.id, true]);
    }
  });

  it('know a headline, and an article without one', () => {
    expect(headlineOf('第一版\n全市项目建设调度会召开\n2024-05-06 来源：日报\n正文在此。')).toBe('全市项目建设调度会召开');
    expect(bodyText('第一版\n全市项目建设调度会召开\n2024-05-06 来源：日报\n正文在此。\n推荐阅读\n别的')).toBe('正文在此。');
    expect(headlineOf(`8月30日，县委召开大会。${'会议强调，要抓好落实。'.repeat(9)}`)).toBeNull();
  });
});

describe('shells', () => {
  const hostile = { id: 'x', text: '关于<b>&amp;"落实"的会议召开了吗\n正文 a<b && c>d <script>alert(1)</script> 完。' };

  it.each([...PAGE_SHELLS, 'framed'])('%s lets no text of an article become markup', (kind) => {
    const { document } = parseHTML(shell(kind, hostile));
    expect(bare(document.documentElement.textContent ?? '')).toContain(bare('正文 a<b && c>d <script>alert(1)</script> 完。'));
    expect([...document.querySelectorAll('script')].filter((script) => script.textContent?.includes('alert'))).toEqual([]);
  });

  it.each([...FRAME_SHELLS])('%s shows the article in a frame', (kind) => {
    const { document } = parseHTML(shell(kind, hostile));
    const frames = [...document.querySelectorAll('frame, iframe')].map((frame) => frame.getAttribute('src'));
    expect(frames).toContain(framePath('x'));
  });

  it('keeps the article in one text node where that is the point', () => {
    const sample = samples.find((each) => each.id === 'city-economy');
    const { document } = parseHTML(shell('one-text-node', sample ?? hostile));
    const node = document.querySelector('.neirong')?.childNodes ?? [];
    expect(node.length).toBe(1);
    expect(bare(node[0]?.textContent ?? '')).toContain(bare(bodyText((sample ?? hostile).text)));
  });

  it('cuts names and numbers between elements where that is the point', () => {
    const { document } = parseHTML(shell('nested-spans', samples.find((each) => each.id === 'city-economy') ?? hostile));
    const leaves = [...document.querySelectorAll('#js_content span, #js_content strong')].filter((each) => !each.children.length);
    expect(leaves.length).toBeGreaterThan(100);
    expect(leaves.some((leaf) => leaf.textContent?.includes('1086.4亿元'))).toBe(false);
  });

  it('forbids everything only in the shell that says so, and knows no other names', () => {
    expect(headersOf('strict-csp')['content-security-policy']).toContain("style-src 'none'");
    expect(headersOf('trs')).toEqual({});
    expect(() => shell('no-such-shell', hostile)).toThrow(/no-such-shell/);
  });
});
