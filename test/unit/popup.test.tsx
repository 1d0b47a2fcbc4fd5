// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../src/model';
import { REPORT, resetWorld, world } from './popup-world';
import { at, SAMPLE } from './sample-reading';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./popup-world')).browser }));
const { App } = await import('../../popup/app');

beforeEach(resetWorld);
afterEach(cleanup);

/** Opens the popup and waits for what it has found. */
async function open(search = '') {
  render(<App search={search} />);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
}

const section = (name: string) => within(screen.getByRole('region', { name }));

const shown = (): Span[] => world.toPage.flatMap(([, message]) => (message.kind === 'show-span' ? [message.span] : []));

const said = () => screen.getAllByRole('status').at(-1)?.textContent;

describe('the meeting at a glance', () => {
  it('shows name, day, place, level, chair and speakers', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(SAMPLE.meeting.names[0]);
    const facts = Array.from(document.querySelectorAll('.dateline > div, .pairs:not(.foot) > div'), (fact) => fact.textContent);
    expect(facts).toEqual([
      'Date18 July 2023inferred',
      'Place市会议中心',
      'Levelprefecture level · 云岭市inferred',
      'Chaired by沈望川市委书记',
      'Spoke沈望川顾云舟市委副书记、市长',
    ]);
  });

  it('counts what there is, and leads there', async () => {
    await open();
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Points 9', 'People 4', 'Targets 3', 'Slogans 4', 'Agenda 2']);
    fireEvent.click(links[2] as HTMLElement);
    expect(document.activeElement?.textContent).toBe('Targets');
  });

  it('shows no row and no section for what is not there', async () => {
    const none = { persons: [], groups: [], statements: [], targets: [], slogans: [], agenda: [] };
    const meeting = { ...SAMPLE.meeting, date: null, place: null, level: null, region: null };
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, ...none, meeting } }];
    await open();
    expect(document.querySelectorAll('section, .dateline > div, .pairs:not(.foot), nav a, table, ul.plain')).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Copy summary' })).toBeTruthy();
  });
});

describe('the sections', () => {
  it('show attendance in order with posts and roles, and groups', async () => {
    await open();
    const rows = section('Attendance').getAllByRole('row');
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent))).toEqual([
      ['No.', 'Name', 'Posts', 'Role'],
      ['1', '沈望川×2', '市委书记', 'chaired, gave a speech'],
      ['2', '顾云舟×2', '市委副书记、市长', 'set out the work'],
      ['3', '秦一鸣', '市领导', 'attended'],
      ['4', '楚怀民', '市领导', 'attended'],
    ]);
    expect(section('Attendance').getByRole('listitem').textContent).toBe(`${SAMPLE.groups[0]?.text} took part`);
  });

  it('show each speaker’s points under the verb', async () => {
    await open();
    const heads = section('What was said').getAllByRole('heading', { level: 3 });
    expect(heads.map((head) => head.textContent)).toEqual(['沈望川市委书记', '顾云舟市委副书记、市长', 'The meeting (会议)']);
    expect(Array.from(document.querySelectorAll('.lead'), (lead) => lead.textContent)).toEqual([
      '强调stressed',
      '要求required',
      '指出pointed out',
    ]);
    const points = section('What was said').getAllByRole('listitem');
    expect(points.map((point) => point.textContent).join('')).toBe(SAMPLE.statements.map(({ content }) => content).join(''));
  });

  it('show targets with the number in the reader’s writing, slogans by kind, the agenda', async () => {
    await open();
    const rows = section('Targets').getAllByRole('row').slice(1);
    expect(rows.map((row) => Array.from(row.children, (cell) => cell.textContent))).toEqual([
      ['新开工项目不少于30个三季度', '≥ 30 个', 'goal'],
      ['实际利用外资2000万美元上半年', '20 million USD', 'reached'],
      ['双过半', '', 'goal'],
    ]);
    const kinds = section('Slogans').getAllByRole('heading', { level: 3 });
    expect(kinds.map((kind) => kind.textContent)).toEqual([
      'Quoted phrases',
      'Numbered formulas',
      'Fixed formulations',
      'Parallel phrases',
    ]);
    const agenda = section('Agenda').getAllByRole('listitem');
    expect(agenda.map((item) => item.textContent)).toEqual([
      '传达 relayed 省委经济工作会议精神',
      '通报 briefed on 上半年主要经济指标完成情况',
    ]);
  });

  it('fold long lists', async () => {
    const [first] = SAMPLE.persons;
    const persons = Array.from({ length: 30 }, (_, i) => ({ ...first, name: `甲${i}`, surface: `甲${i}`, order: i + 1 }));
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, persons } }];
    await open();
    expect(section('Attendance').getAllByRole('row')).toHaveLength(11);
    fireEvent.click(section('Attendance').getByRole('button', { name: 'Show all 30' }));
    expect(section('Attendance').getAllByRole('row')).toHaveLength(31);
  });
});

describe('an entry', () => {
  it('leads to its words on the page', async () => {
    await open('?tab=42');
    fireEvent.click(section('Targets').getByRole('button', { name: '实际利用外资2000万美元' }));
    fireEvent.click(section('Slogans').getByRole('button', { name: '三比两看' }));
    fireEvent.click(section('Agenda').getByRole('button', { name: /^传达/u }));
    fireEvent.click(section('What was said').getByRole('button', { name: /^二是/u }));
    await vi.waitFor(() => expect(said()).toContain('Shown on the page: 二是'));
    const second = at('二是');
    expect(shown()).toEqual([at('实际利用外资2000万美元'), at('三比两看'), at('省委经济工作会议精神'), [second[0], at('三是')[0]]]);
    expect(world.toPage.every(([tab]) => tab === 42)).toBe(true);
  });

  it('goes round the places of its words', async () => {
    await open();
    const name = section('Attendance').getByRole('button', { name: '沈望川' });
    for (const nth of [0, 1, 0]) {
      fireEvent.click(name);
      await vi.waitFor(() => expect(said()).toBe(`Shown on the page: 沈望川 (${nth + 1} of 2)`));
    }
    expect(shown()).toEqual([at('沈望川', 0), at('沈望川', 1), at('沈望川', 0)]);
  });

  it('says when the page is gone', async () => {
    await open();
    world.answers = [];
    fireEvent.click(section('Slogans').getByRole('button', { name: '三比两看' }));
    await vi.waitFor(() => expect(said()).toContain('no longer answers'));
  });
});

describe('a hostile page', () => {
  it('stays text', async () => {
    const evil = '<img src=x onerror="window.hit=1"><a href="javascript:1">x</a>';
    const persons = SAMPLE.persons.map((one, i) => ({
      ...one,
      name: i === 1 ? '__proto__' : `${evil}${i}`,
      surface: i === 1 ? '__proto__' : evil,
      titles: [evil],
    }));
    const slogans = SAMPLE.slogans.map((one) => ({ ...one, text: evil }));
    world.answers = [{ ...REPORT, reading: { ...SAMPLE, persons, slogans, meeting: { ...SAMPLE.meeting, names: [evil] } } }];
    await open();
    expect(document.querySelectorAll('img, a:not([href^="#"], [href="/popup/first-run.html"])')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
    expect(section('Attendance').getByRole('button', { name: '__proto__' })).toBeTruthy();
  });
});
