/** Marks: where they lie, in which colours, under which names. */
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEEPEST } from '../../content/marks/depth';
import { MarkIndex, marksOf } from '../../content/marks/list';
import { Marks } from '../../content/marks';
import { readPageText } from '../../content/page-text';
import { finish } from '../../content/steps';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { FakeHighlight, stubHighlights, wordsUnder } from './highlights';
import { SAMPLE, SAMPLE_TEXT } from './sample-reading';

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = stubHighlights();
});
afterEach(() => vi.unstubAllGlobals());

const words = (name: string) => wordsUnder(registry.get(name));

function marked(settings = DEFAULT_SETTINGS, color = 'rgb(30, 30, 30)') {
  const { document } = new Window();
  document.body.append(
    ...SAMPLE_TEXT.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  document.body.style.color = color;
  const body = document.body as unknown as Element;
  const life = new AbortController();
  const marks = new Marks(settings, life.signal);
  const page = readPageText([body]);
  expect(page.text).toBe(SAMPLE_TEXT);
  marks.paint({ page, marks: marksOf(SAMPLE), body });
  return { marks, life, body };
}

describe('marks', () => {
  it('lie on the words of each class, officials only among the people', () => {
    marked();
    const official = SAMPLE.persons.filter((person) => person.class === 'official');
    expect(new Set(words('hl-1'))).toEqual(new Set(official.map((person) => person.surface)));
    expect(words('hl-2').sort()).toEqual(SAMPLE.targets.flatMap(({ spans }) => spans.map((span) => SAMPLE_TEXT.slice(...span))).sort());
    expect(words('hl-3').sort()).toEqual(SAMPLE.slogans.flatMap(({ spans }) => spans.map((span) => SAMPLE_TEXT.slice(...span))).sort());
  });

  it('are drawn one by one and shown together, after what is wanted by then', () => {
    const { marks, body } = marked();
    const { page } = marks;
    if (!page) throw new Error('nothing is marked');
    const before = [...registry.values()];
    const steps = marks.drawing({ page, marks: marksOf(SAMPLE), body });
    for (let at = 0; at < 3; at++) expect(steps.next().done).toBe(false);
    expect([...registry.values()]).toEqual(before);
    marks.choose({ ...DEFAULT_SETTINGS, marks: { official: true, target: false, slogan: false } });
    marks.show(finish(steps));
    expect([...registry.keys()]).toEqual(['hl-1']);
  });

  it.each([
    ['in a tree as deep as parsers make', DEEPEST - 4, 1],
    ['in one that only scripts build', DEEPEST, 0],
  ])('%s', (_where, depth, layers) => {
    const { document } = parseHTML('<html><body></body></html>');
    let at: Element = document.body as unknown as Element;
    for (let deep = 0; deep < depth; deep++) at = at.appendChild(document.createElement('b') as unknown as Element);
    at.textContent = '陈明';
    const page = readPageText([document.body as unknown as Element]);
    const body = new Window().document.body as unknown as Element;
    const official = SAMPLE.persons.find((person) => person.class === 'official');
    if (!official) throw new Error('the sample names nobody');
    const marks = new Marks(DEFAULT_SETTINGS, new AbortController().signal);
    marks.paint({ page, marks: [{ class: 'official', official, span: [0, 2] }], body });
    expect(registry.size).toBe(layers);
  });

  it('are light on a dark page', () => {
    marked(DEFAULT_SETTINGS, 'rgb(230, 230, 230)');
    expect([...registry.keys()].sort()).toEqual(['hl-1d', 'hl-2d', 'hl-3d']);
  });

  it('follow the settings, and leave nothing when a class is switched off', () => {
    const { marks } = marked({ ...DEFAULT_SETTINGS, marks: { official: true, target: false, slogan: true } });
    expect([...registry.keys()].sort()).toEqual(['hl-1', 'hl-3']);
    marks.choose({ ...DEFAULT_SETTINGS, marks: { official: false, target: true, slogan: false } });
    expect([...registry.keys()]).toEqual(['hl-2']);
  });

  it('come back after the page has cleared the registry', () => {
    const { marks } = marked();
    const before = words('hl-1');
    registry.clear();
    marks.restore();
    expect(words('hl-1')).toEqual(before);
  });

  it('go when their life ends', () => {
    const { life, marks } = marked();
    life.abort();
    expect(registry.size).toBe(0);
    expect(marks.at(SAMPLE_TEXT.indexOf('沈望川'))).toEqual([]);
  });

  it('leave alone what another copy of the script has registered since', () => {
    const { life } = marked();
    const theirs = new FakeHighlight();
    theirs.add({ startContainer: {} as Node, startOffset: 0, endContainer: {} as Node, endOffset: 1 });
    registry.set('hl-1', theirs);
    life.abort();
    expect(registry.get('hl-1')).toBe(theirs);
    expect(theirs.size).toBe(1);
  });

  it('are known by place, the innermost first, and only where they are shown', () => {
    const { marks } = marked();
    const place = SAMPLE_TEXT.indexOf('顾云舟');
    expect(marks.at(place).map((mark) => mark.class)).toEqual(['official']);
    expect(marks.at(place + 3)).toEqual([]);
    marks.choose({ ...DEFAULT_SETTINGS, marks: { official: false, target: true, slogan: true } });
    expect(marks.at(place)).toEqual([]);
  });
});

describe('the index', () => {
  const slogan = { ...(SAMPLE.slogans[0] as (typeof SAMPLE.slogans)[number]) };
  const target = { ...(SAMPLE.targets[0] as (typeof SAMPLE.targets)[number]) };
  const inside = new MarkIndex([
    { class: 'slogan', slogan, span: [10, 30] },
    { class: 'target', target, span: [20, 30] },
    { class: 'target', target, span: [40, 41] },
  ]);

  it.each([
    [9, []],
    [10, ['slogan']],
    [20, ['target', 'slogan']],
    [29, ['target', 'slogan']],
    [30, []],
    [40, ['target']],
    [41, []],
  ])('at %i finds %j', (offset, classes) => {
    expect(inside.at(offset).map((mark) => mark.class)).toEqual(classes);
  });
});
