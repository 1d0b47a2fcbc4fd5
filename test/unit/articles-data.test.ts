/** The labels of the sample articles against their texts: whatever a label says stands in the article, in the form the guidelines ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, it } from 'vitest';

interface Labelled {
  readonly id: string;
  readonly source: string;
  readonly class: string;
  readonly meeting: {
    names: string[];
    date: string | null;
    place: string | null;
    forms: string[];
    level: string | null;
    organiser: string | null;
  };
  readonly persons: { name: string; class: string; titles: string[]; roles: string[] }[];
  readonly statements: { speaker: string; cue: string; starts: string; ends: string }[];
  readonly targets: { text: string; type: string; status: string }[];
  readonly slogans: { text: string; type: string }[];
  readonly agenda: { verb: string; text: string }[];
}

const FOLDER = 'test/articles';
const files = (end: string) => readdirSync(FOLDER).filter((name) => name.endsWith(end));
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const labels = files('.json').map((name) => JSON.parse(read(name)) as Labelled);
const reports = labels.filter((label) => label.class === 'meeting-report');

const ROLES = '主持 讲话 出席 参加 列席 部署 通报 点评 发言 汇报 报告 说明 传达 宣读 总结 见证 缺席'.split(' ');
const VERBS = '传达 学习 传达学习 听取 审议 审议通过 通过 讨论 研究 通报 总结 部署 表彰 发言 汇报'.split(' ');
const FORMS = '电视电话会议 视频会议 现场会 座谈会 扩大会议'.split(' ');
const LEVELS = [null, 'central', 'province', 'prefecture', 'county', 'township', 'unit'];
const OTHERS =
  'visit speech-text notice document fiction digest reception obituary appointment press-conference commentary other-news index not-chinese'.split(
    ' ',
  );

const simplify = ConverterFactory([[TSCharacters, TSPhrases]]);
/** The canonical form without quotation marks: no readings in brackets, no white space, Simplified, one shape of the dot in names. */
const bare = (text: string) =>
  simplify(text.replace(/\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\s*\)/g, ''))
    .replace(/[\s“”‘’"']/g, '')
    .replace(/[•∙・‧]/g, '·');

describe('the set', () => {
  it('has a label for each article and an article for each label', () => {
    expect(files('.txt').map((name) => name.replace('.txt', ''))).toEqual(files('.json').map((name) => name.replace('.json', '')));
    for (const label of labels) expect(label.source).toBe(`${label.id}.txt`);
  });

  it('holds reports and look-alikes', () => {
    expect(reports.length).toBeGreaterThanOrEqual(10);
    for (const label of labels) {
      expect([label.id, label.id.startsWith('not-')]).toEqual([label.id, label.class !== 'meeting-report']);
      expect(['meeting-report', ...OTHERS]).toContain(label.class);
    }
    expect(labels.length - reports.length).toBeGreaterThanOrEqual(8);
  });
});

describe.each(reports.map((label) => [label.id, label] as const))('%s', (_, label) => {
  const text = bare(read(label.source));
  const missing = (words: readonly string[]) => words.filter((each) => !text.includes(bare(each)));
  const repeated = (words: readonly string[]) => words.filter((each, i) => words.indexOf(each) !== i);

  it('names the meeting in words of the text', () => {
    const { names, date, place, forms, level } = label.meeting;
    expect(names.length).toBeGreaterThan(0);
    const day = date ? [`${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`] : [];
    expect(missing([...names, ...(place ? [place] : []), ...day])).toEqual([]);
    expect(Math.max(...names.map((name) => name.length))).toBe(names[0]?.length);
    for (const form of forms) expect(FORMS).toContain(form);
    expect(LEVELS).toContain(level);
  });

  it('names people who stand in the text, each once, with the roles there are', () => {
    const people = label.persons;
    expect(missing(people.map((person) => person.name))).toEqual([]);
    expect(repeated(people.map((person) => person.name))).toEqual([]);
    expect(people.filter((person) => repeated(person.titles).length || repeated(person.roles).length)).toEqual([]);
    expect(people.filter((person) => !['official', 'mentioned', 'credit'].includes(person.class))).toEqual([]);
    expect(people.filter((person) => person.roles.length > 0 !== (person.class === 'official'))).toEqual([]);
    expect(people.flatMap((person) => person.roles).filter((role) => !ROLES.includes(role))).toEqual([]);
    // An organ may be written out that the text leaves out; the post itself stands there.
    expect(missing(people.flatMap((person) => person.titles).map((title) => title.slice(-2)))).toEqual([]);
  });

  it('gives statements in order, each behind its cue, none running into the next', () => {
    const speakers = ['会议', ...label.persons.map((person) => person.name)];
    let at = 0;
    for (const { speaker, cue, starts, ends } of label.statements) {
      expect(speakers).toContain(speaker);
      const from = text.indexOf(bare(starts), at);
      const to = text.indexOf(bare(ends), from) + bare(ends).length;
      expect(from).toBeGreaterThan(at);
      expect(to).toBeGreaterThan(from);
      expect(text.slice(from - 12, from)).toMatch(new RegExp(`${cue}[^。]{0,6}$`));
      expect([...starts].length).toBe(8);
      expect([...ends].length).toBe(8);
      at = to;
    }
    expect(label.statements.length).toBeGreaterThan(0);
  });

  it('gives targets, slogans and agenda in words of the text, each once', () => {
    for (const group of [label.targets, label.slogans, label.agenda]) {
      expect(repeated(group.map((item) => item.text))).toEqual([]);
      expect(missing(group.map((item) => item.text))).toEqual([]);
    }
    for (const { type, status } of label.targets) {
      expect(['numeric', 'rank', 'formulaic', 'direction', 'generic']).toContain(type);
      expect(['goal', 'actual']).toContain(status);
    }
    for (const { type } of label.slogans) expect(['quoted', 'numbered', 'canon', 'parallel', 'idiom_chain']).toContain(type);
    for (const { verb } of label.agenda) expect(VERBS).toContain(verb);
  });

  it('labels no slogan inside a target', () => {
    const inside = label.slogans.filter((slogan) => label.targets.some((target) => bare(target.text).includes(bare(slogan.text))));
    expect(inside).toEqual([]);
  });
});
