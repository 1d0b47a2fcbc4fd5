/**
 * The glossary `src/lexicon/slogans.tsv`: one formulation (提法) a line, in the order of the ids. Its columns:
 * id · forms (the usual one first, parted by `|`) · category · kind · unquoted · zh · en · english (the usual official rendering) · since · occasion.
 * `kind` is `numbered` for abbreviations with a number (四个意识), else `canon`. `unquoted` is 1 where the words are this formulation even
 * outside quotation marks. `since` and `occasion` are empty where they are not known for certain.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise';

/** The closed list of categories, each with what it holds. */
const CATEGORIES: Readonly<Record<string, string>> = {
  party: 'Party building, organisations, cadres',
  ideology: 'theory, study, goals, education of minds',
  discipline: 'discipline, conduct, the fight against corruption',
  style: 'ways of working and spirit',
  economy: 'economic policy, industry, housing, projects',
  finance: 'finance, debt, taxes',
  reform: 'reform, public services, business environment, state firms',
  innovation: 'science, technology, talent',
  opening: 'opening up, trade, Belt and Road',
  rural: 'farming, countryside, poverty relief',
  livelihood: 'schools, health, jobs, welfare',
  environment: 'ecology, climate, water',
  safety: 'work safety, emergencies, food safety',
  governance: 'social governance at the grass roots',
  law: 'rule of law, democracy, courts and police',
  epidemic: 'control of epidemics',
  culture: 'culture, publicity, media',
  'united-front': 'parties, ethnic and religious affairs, Hong Kong, Taiwan, mass organisations',
  military: 'armed forces and veterans',
  diplomacy: 'foreign affairs and national security',
  region: 'regional strategies and the aims of single provinces',
  campaign: 'drives and calls common in local reports',
};
const HEADER = ['id', 'forms', 'category', 'kind', 'unquoted', 'zh', 'en', 'english', 'since', 'occasion'];
const NUMBER = /[一二两三四五六七八九十双]/u;
/** Abbreviations that readers count as numbered though they hold no number. */
const NUMBERLESS = new Set(['放管服', '去四化']);
const HAN = /\p{Script=Han}/u;

type Row = readonly string[];
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const lines = read('../../src/lexicon/slogans.tsv').replace(/\n$/, '').split('\n');
const rows: Row[] = lines.slice(1).map((line) => line.split('\t'));
const formsOf = (row: Row) => (row[1] ?? '').split('|');
const withoutMarks = (form: string) => form.replace(/[，、；：]/gu, '');

/** What is wrong with a form of its own; empty when nothing is. */
function formFaults(form: string): string[] {
  const size = [...form].length;
  const faults: string[] = [];
  if (size < 2 || size > 60) faults.push(`length ${size}: ${form}`);
  if (/[\s“”‘’"'「」『』《》,;!！。？]/u.test(form)) faults.push(`blank, quote or stop: ${form}`);
  if (/^[、，；]|[、，；]$/u.test(form)) faults.push(`mark at an end: ${form}`);
  if (normalise(form, new Set()).text !== form) faults.push(`not canonical: ${form}`);
  return faults;
}

/** What is wrong with a line of its own; empty when nothing is. */
function rowFaults(row: Row): string[] {
  const [id = '', , category = '', kind = '', unquoted = '', zh = '', en = '', english = '', since = '', occasion = ''] = row;
  const rules: [boolean, string][] = [
    [row.length === HEADER.length, 'ten cells'],
    [/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id), 'id is a slug'],
    [Object.hasOwn(CATEGORIES, category), 'category is listed'],
    [kind === 'canon' || kind === 'numbered', 'kind is listed'],
    [unquoted === '0' || unquoted === '1', 'unquoted is 0 or 1'],
    [HAN.test(zh) && zh.length >= 8 && zh.length <= 220 && zh.endsWith('。'), 'zh explains'],
    [!HAN.test(en) && en.length >= 12 && en.length <= 560 && en.endsWith('.'), 'en explains'],
    [!HAN.test(english) && english.length <= 260, 'english is English'],
    [since === '' || (/^\d{4}$/u.test(since) && Number(since) >= 1921 && Number(since) <= 2026), 'since is a year'],
    [occasion === '' || (since !== '' && HAN.test(occasion) && occasion.length <= 45), 'occasion is short and has its year'],
    [row.every((cell) => cell === cell.trim()), 'no blanks round cells'],
    [kind !== 'numbered' || formsOf(row).some((form) => NUMBER.test(form) || NUMBERLESS.has(form)), 'numbered has a number'],
  ];
  return [...rules.filter(([kept]) => !kept).map(([, rule]) => `${id}: ${rule}`), ...formsOf(row).flatMap(formFaults)];
}

/** Forms that two lines claim, marks between members left out, and forms that a line repeats. */
function sharedForms(all: readonly Row[]): string[] {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const row of all) {
    const id = row[0] ?? '';
    if (new Set(formsOf(row)).size < formsOf(row).length) shared.push(`${id} repeats a form`);
    for (const key of new Set(formsOf(row).map(withoutMarks))) {
      if (owner.has(key)) shared.push(`${key}: ${owner.get(key)} and ${id}`);
      owner.set(key, id);
    }
  }
  return shared;
}

describe('the glossary of formulations', () => {
  it('has its columns, its size and its order', () => {
    const ids = rows.map((row) => row[0] ?? '');
    expect((lines[0] ?? '').split('\t')).toEqual(HEADER);
    expect(rows.length).toBeGreaterThanOrEqual(620);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('keeps every line in shape', () => expect(rows.flatMap(rowFaults)).toEqual([]));

  it('gives no form to two formulations', () => expect(sharedForms(rows)).toEqual([]));

  it('leaves no category thin', () => {
    const thin = Object.keys(CATEGORIES).filter((name) => rows.filter((row) => row[2] === name).length < 10);
    expect(thin).toEqual([]);
  });
});

const canonFile = new URL('../../../shared/eval/canon.txt', import.meta.url);
describe.skipIf(!existsSync(canonFile))('the glossary, where the folder of real articles lies beside the checkout', () => {
  it('holds every formulation that is scored unquoted', () => {
    const unquoted = new Set(rows.filter((row) => row[4] === '1').flatMap(formsOf));
    const scored = readFileSync(canonFile, 'utf8').match(/^[^#\n].*$/gm) ?? [];
    expect(scored.length).toBeGreaterThan(50);
    expect(scored.filter((words) => !unquoted.has(words))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const good = 'san-shu·三树|三棵树·campaign·numbered·1·指松树、柏树和杨树三种树。·Three kinds of trees.··2015·某市'.split('·');
  const but = (at: number, cell: string) => good.map((old, i) => (i === at ? cell : old));

  it('lets a good line pass', () => expect(rowFaults(good)).toEqual([]));

  const bad = '0 San Shu·1 三·1 “三树”·1 三 树·1 三树、·1 三樹·1 松柏·2 trees·3 slogan·4 ·5 三树·6 Three 树.·7 三树·8 15·8 ·9 a city';
  it.each(bad.split('·'))('refuses a line with the cell “%s”', (cell) => {
    expect(rowFaults(but(Number(cell[0]), cell.slice(2)))).not.toEqual([]);
  });

  it('sees a form with two owners', () => {
    expect(sharedForms([good, but(0, 'shu')])).toHaveLength(2);
    expect(sharedForms([but(1, '种树、护树'), ['x', '种树护树']])).toHaveLength(1);
  });
});
