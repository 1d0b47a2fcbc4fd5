/**
 * The sample reports in page shells: found, marked, summed up, copied, and the page left as it was. Every report is tried in every shell,
 * in one browser or the other; each browser sees all reports and all shells. The files beside this one run them, a browser each.
 */
import { describe, expect, it } from 'vitest';
import type { MeetingReading, Span } from '../../src/model';
import { placed } from '../../src/places/placed';
import { markdown } from '../../src/render/markdown';
import { attendance, nameOf } from '../../src/render/people';
import { plainText } from '../../src/render/plain-text';
import { speeches } from '../../src/render/speeches';
import { bodyText, browserShells, visibleText } from '../tools/shells.mjs';
import { readSamples, type Sample } from '../tools/shells/library.mjs';
import { labelsOf } from '../unit/render-labels';
import type { Tab, TestBrowser } from './browsers/browser';
import { askPage, badgeOf, documentOf, eventually, highlightsOf, marksOf, pause, stateOf, wordsOf } from './page';
import { chooseFormat, copied, openPopup, reopenPopup, shownReport } from './popup';
import type { BrowserName } from './browsers/launch';
import { BROWSERS, inEachBrowser, type Session } from './session';

const samples = readSamples();
const reports = samples.filter(({ kind }) => kind === 'meeting-report');
const others = samples.filter(({ kind }) => kind !== 'meeting-report');
const labels = labelsOf('en');

/** The reading as the popup shows it, its region found. */
function whole(reading: MeetingReading, text: string): MeetingReading {
  const completed = placed(reading, text);
  return completed.isMeetingReport ? completed : reading;
}
const bare = (text: string) => text.replace(/\s+/g, '');
const spansOf = (things: readonly { readonly spans: readonly Span[] }[]) => things.flatMap(({ spans }) => spans);

if (!samples.some(({ real }) => real)) console.warn('The real articles are not beside this checkout: only our own are tested.');

/** Tabs beside the page: how the page is without the extension, and the popup. */
interface Beside {
  control?: Tab;
  popup?: Tab;
}

async function controlOf({ browser, origin }: Session, beside: Beside, path: string): Promise<string> {
  beside.control ??= await browser.newControlTab();
  await beside.control.goto(`${origin}${path}`);
  expect(await highlightsOf(beside.control)).toEqual({});
  return documentOf(beside.control);
}

async function popupOf({ browser }: Session, beside: Beside, tabId: number): Promise<Tab> {
  beside.popup = beside.popup ? await reopenPopup(beside.popup, browser, tabId) : await openPopup(browser, tabId);
  return beside.popup;
}

/** Characters that a line of links or buttons inside the article may leave in its text. */
const FURNITURE = 60;

/** The text that was read holds the whole body (real articles have buttons in theirs), and next to nothing that is not the article's. */
function expectArticle(sample: Sample, text: string): void {
  const missing = bodyText(sample.text)
    .split('\n')
    .filter((line) => !bare(text).includes(bare(line)));
  expect(missing.join('').length, missing.join(' / ')).toBeLessThan(FURNITURE);
  const own = bare(visibleText(sample.text));
  const strange = text.split('\n').filter((line) => !own.includes(bare(line)));
  expect(strange.join('').length, strange.join(' / ')).toBeLessThan(FURNITURE);
}

async function expectMarks(tab: Tab, text: string, reading: MeetingReading): Promise<void> {
  const expected = {
    official: wordsOf(text, spansOf(attendance(reading))),
    target: wordsOf(text, spansOf(reading.targets)),
    slogan: wordsOf(text, spansOf(reading.slogans)),
    flash: [],
  };
  await eventually(async () => expect(await marksOf(tab)).toEqual(expected), 3000);
}

async function expectPopup(popup: Tab, reading: MeetingReading): Promise<void> {
  const shown = await shownReport(popup);
  const said = speeches(reading);
  expect(shown.people.map(({ name }) => name)).toEqual(attendance(reading).map((person) => nameOf(person, labels)));
  expect(shown.people.map(({ posts }) => posts)).toEqual(attendance(reading).map(({ titles }) => titles.join('、')));
  expect(shown.speakers).toEqual(said.map(({ speaker }) => (speaker === '会议' ? labels.speakerMeeting : speaker)));
  expect(shown.points).toEqual(said.flatMap(({ sayings }) => sayings.flatMap(({ points }) => points.map((point) => point.text))));
  expect(shown.targets).toEqual(reading.targets.map((target) => target.text));
  expect([...shown.slogans].sort()).toEqual(reading.slogans.map((slogan) => slogan.text).sort());
  expect(shown.agenda).toEqual(reading.agenda.map(({ verb, text }) => `${verb} ${text}`));
}

async function expectSummary(popup: Tab, browser: TestBrowser, reading: MeetingReading): Promise<void> {
  await expectPopup(popup, reading);
  expect(await copied(popup, browser, 'plain')).toBe(plainText(reading, labels));
  // The button still says what it did: whether it does it again is told by the clipboard.
  await chooseFormat(popup, 'markdown');
  await popup.click('.copy .primary');
  await eventually(async () => expect(await browser.clipboard()).toBe(markdown(reading, labels)));
}

/** The shell that a report is summed up from. */
const turnOf = (at: number): string => browserShells(at)[at % browserShells(at).length] as string;

/** Every other shell, the others in the other browser; that which a report is summed up from in both. */
const shellsFor = (at: number, name: BrowserName): string[] =>
  browserShells(at).filter((shell, i) => (i + at) % 2 === BROWSERS.indexOf(name) || shell === turnOf(at));

/** What must be the same in whatever shell a report stands. */
const factsOf = (reading: MeetingReading) => ({
  people: attendance(reading).map(({ name, titles, roles }) => [name, titles, roles]),
  said: reading.statements.map(({ speaker, cue, content }) => [speaker, cue, content]),
  targets: reading.targets.map(({ text }) => text),
  slogans: reading.slogans.map(({ text }) => text),
  agenda: reading.agenda.map(({ verb, text }) => [verb, text]),
});

type Cases = (session: () => Session) => void;

const sampleCases =
  (name: BrowserName): Cases =>
  (session) => {
    const beside: Beside = {};
    const met = new Map<string, unknown>();

    describe.each(reports.map((sample, at) => [sample.id, sample, shellsFor(at, name), turnOf(at)] as const))(
      '%s',
      (_id, sample, shells, turn) => {
        it.each(shells)('is found and marked in %s, and the page stays as it was', async (shell) => {
          const { browser, tab, origin } = session();
          const path = `/${shell}/${sample.id}`;
          const control = await controlOf(session(), beside, path);
          await tab.goto(`${origin}${path}`);
          const tabId = await tab.id();
          const state = await stateOf(browser, tabId);
          if (state.status !== 'report') throw new Error(`the page is ${state.status}`);
          expectArticle(sample, state.text);
          await expectMarks(tab, state.text, state.reading);
          await eventually(async () => expect(await badgeOf(browser, tabId)).toBe(String(attendance(state.reading).length)));
          met.set(sample.id, met.get(sample.id) ?? factsOf(state.reading));
          expect(factsOf(state.reading)).toEqual(met.get(sample.id));
          if (shell === turn) await expectSummary(await popupOf(session(), beside, tabId), browser, whole(state.reading, state.text));
          expect(await documentOf(tab)).toBe(control);
        });
      },
    );
  };

const lookAlikeCases: Cases = (session) => {
  it.each(
    others.flatMap(
      ({ id }) =>
        [
          [id, 'paragraphs'],
          [id, 'br-runs'],
        ] as const,
    ),
  )('%s in %s is left alone', async (id, shell) => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/${shell}/${id}`);
    await pause(600);
    expect(await highlightsOf(tab)).toEqual({});
    const tabId = await tab.id();
    expect(await badgeOf(browser, tabId)).toBe('');
    const state = await askPage(browser, tabId, { kind: 'get-state' }).catch(() => null);
    expect(state?.status ?? 'asleep').not.toBe('report');
  });
};

/** Tries them in a browser. */
export function trySamples(name: BrowserName): void {
  inEachBrowser('a sample report', sampleCases(name), {}, [name]);
  inEachBrowser('a page that only looks like a report', lookAlikeCases, {}, [name]);
}
