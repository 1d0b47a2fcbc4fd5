/** The copy of every format, pasted back or parsed by somebody else's library, and compared; links that lead to their sentence. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { MeetingReading } from '../../src/model';
import { placed } from '../../src/places/placed';
import { citation } from '../../src/render/citation';
import { CSV_KINDS, csvTable } from '../../src/render/csv';
import { fileName, WRITERS } from '../../src/render/formats';
import { labelsOf } from '../unit/render-labels';
import type { Tab, TestBrowser } from './browsers/browser';
import { OwnServer } from './own-server';
import { eventually, stateOf } from './page';
import { chooseFormat, clickDone, copied, openPopup } from './popup';
import { inEachBrowser, type Session } from './session';
import { shell } from './strict';

const labels = labelsOf('en');
const validate = new Ajv2020({ strictTypes: false }).compile(JSON.parse(readFileSync('schema/reading.schema.json', 'utf8')) as object);

interface Open {
  readonly popup: Tab;
  readonly tabId: number;
  readonly reading: MeetingReading;
  readonly text: string;
}

async function open({ browser, tab, origin }: Session): Promise<Open> {
  await tab.goto(`${origin}/paragraphs/city-economy`);
  const tabId = await tab.id();
  const state = await stateOf(browser, tabId);
  if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
  const reading = placed(state.reading, state.text) as MeetingReading;
  return { popup: await openPopup(browser, tabId), tabId, reading, text: state.text };
}

/** Pastes into an empty field that takes rich text. @returns the document that comes of it: its words, and the names of its elements */
async function pasted(browser: TestBrowser): Promise<{ text: string; headings: string[]; rows: number; links: string[] }> {
  const server = await OwnServer.start({
    '/': { body: '<!doctype html><meta charset="utf-8"><title>x</title><div contenteditable></div>' },
  });
  const tab = await browser.newTab(`${server.origin}/`);
  await tab.click('[contenteditable]');
  await tab.paste();
  const found = await eventually(() =>
    tab.evaluate(() => {
      const field = document.querySelector('[contenteditable]') as HTMLElement;
      if (!field.textContent) throw new Error('nothing was pasted');
      return {
        text: field.innerText,
        headings: Array.from(field.querySelectorAll('h1, h2'), (head) => head.textContent ?? ''),
        rows: field.querySelectorAll('tr').length,
        links: Array.from(field.querySelectorAll('a'), (link) => link.href),
      };
    }),
  );
  await tab.close();
  await server.close();
  return found;
}

inEachBrowser('a copy', (session) => {
  it('as rich text is pasted as rich text, with headings and tables, and as plain text elsewhere', async () => {
    const { popup, reading } = await open(session());
    expect(await copied(popup, session().browser, 'rich')).toBe(WRITERS.plain.text(reading, labels));
    const { text, headings, rows } = await pasted(session().browser);
    expect(headings[0]).toContain(reading.meeting.names[0]);
    expect(headings).toEqual(expect.arrayContaining([labels.sectionPoints, labels.sectionPeople, labels.sectionTargets]));
    expect(rows).toBe(reading.persons.filter((one) => one.class === 'official').length + reading.targets.length + 2);
    const bare = (words: string) => words.replace(/\s/gu, '');
    for (const { content } of reading.statements) for (const part of content.split(/[。；]/u)) expect(bare(text)).toContain(bare(part));
    await popup.close();
  });

  it.each(['plain', 'markdown'] as const)('as %s is the very text that the renderer wrote, byte for byte', async (format) => {
    const { popup, reading } = await open(session());
    expect(await copied(popup, session().browser, format)).toBe(WRITERS[format].text(reading, labels));
    await popup.close();
  });

  it('as JSON keeps to the published schema, and slogans have the ids of the glossary', async () => {
    const { popup, reading } = await open(session());
    const back = JSON.parse(await copied(popup, session().browser, 'json')) as MeetingReading;
    expect(validate(back), JSON.stringify(validate.errors)).toBe(true);
    expect({ ...back, slogans: [] }).toEqual({ ...reading, slogans: [] });
    const ids = back.slogans.flatMap(({ glossaryId }) => glossaryId ?? []);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id.startsWith('.'))).toEqual([]);
    await popup.close();
  });

  it.each(CSV_KINDS)('as a table of %s is read back by a parser', async (kind) => {
    const { popup, reading } = await open(session());
    const back = parse(await copied(popup, session().browser, `csv-${kind}`), { columns: true }) as Record<string, string>[];
    const { columns, rows } = csvTable(kind, reading);
    const names = columns.filter((name) => name !== 'glossaryId');
    expect(rows.length).toBeGreaterThan(0);
    const cell = (row: (typeof rows)[number], name: string) => String(row[columns.indexOf(name)] ?? '').replace(/^(?==)/u, "'");
    expect(back.map((row) => names.map((name) => row[name]))).toEqual(rows.map((row) => names.map((name) => cell(row, name))));
    await popup.close();
  });

  it.each(['markdown', 'csv-persons'] as const)('as a file (%s) holds what its writer wrote', async (format) => {
    const { popup, reading } = await open(session());
    await chooseFormat(popup, format);
    // What is offered to the browser as a file is looked at on its way.
    await popup.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      const keep = async (blob: Blob) => {
        document.body.dataset.saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
      };
      URL.createObjectURL = (blob: Blob) => {
        void keep(blob);
        return make(blob);
      };
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function name(this: HTMLAnchorElement) {
        document.body.dataset.name = this.download;
        click.call(this);
      };
    });
    await clickDone(popup, '.copy .file');
    const saved = await eventually(async () => {
      const { name, saved: text } = await popup.evaluate(() => ({ ...document.body.dataset }) as Record<string, string>);
      expect(text).toBeTruthy();
      return { name, text };
    });
    expect(saved.name).toBe(fileName(format, reading, labels));
    if (format === 'markdown') expect(saved.text).toBe(WRITERS.markdown.file(reading, labels));
    else expect(parse(saved.text ?? '', { columns: true, bom: true })).toHaveLength(csvTable('persons', reading).rows.length);
    await popup.close();
  });

  it('of the citation names title, source, date and link', async () => {
    const { popup, reading } = await open(session());
    await clickDone(popup, '.copy .cite');
    expect(await session().browser.clipboard()).toBe(citation(reading, labels));
    await popup.close();
  });

  it('of a link to a sentence leads there', async () => {
    const body = shell('city-economy').replace('<body>', '<body style="font-size:40px;line-height:3">');
    const server = await OwnServer.start({ '/': { body } });
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/`);
    const popup = await openPopup(browser, await tab.id());
    await popup.click('#targets tbody tr:last-child .entry');
    await clickDone(popup, '#targets .quiet.link');
    const link = await browser.clipboard();
    expect(link).toContain(`${server.origin}/#:~:text=`);
    const words = await popup.evaluate(() => document.querySelector('#targets tbody tr:last-child .entry')?.textContent ?? '');
    const other = await browser.newControlTab();
    await other.goto(link);
    const top = await eventually(async () => {
      const found = await other.evaluate(
        (sought: string) => {
          const holder = Array.from(document.querySelectorAll('p')).findLast((each) =>
            each.textContent?.replace(/\s/g, '').includes(sought),
          );
          const box = holder?.getBoundingClientRect();
          return { scrolled: window.scrollY, top: box?.top ?? -1, bottom: box?.bottom ?? -1, height: window.innerHeight };
        },
        words.replace(/\s/g, ''),
      );
      expect(found.scrolled).toBeGreaterThan(0);
      return found;
    });
    expect(top.top < top.height && top.bottom > 0, JSON.stringify(top)).toBe(true);
    await other.close();
    await popup.close();
    await server.close();
  });
});
