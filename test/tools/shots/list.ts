/** Every picture of the gallery, one a line. A new screen is a new line. */
import { pause } from '../../e2e/page';
import { chooseFormat } from '../../e2e/popup';
import type { Tab } from '../../e2e/browsers/browser';
import { forced, type Stage } from './stage';
import { takeLegend, takeOptions, takeOwn, takePage, takePanel, takePinned, takePopup } from './take';

export interface Shot {
  readonly name: string;
  readonly title: string;
  readonly take: (stage: Stage) => Promise<void>;
  /** Taken only where the folder of real pages is. */
  readonly real?: true;
  /** Left out in Firefox, where it would show nothing that Chromium does not. */
  readonly chromiumOnly?: true;
}

const LONG_NAME = '努尔买买提·阿卜杜克里木';
const BROKEN = '{"mode":"never","sitesOff":["news.example.com","a-very-long-name-of-a-site.xinwen.example.cn"],"marks":{"slogan":false}}';

const press = (selector: string) => (tab: Tab) => tab.click(selector);
const scroll = (selector: string) => (tab: Tab) =>
  tab.evaluate((where: string) => document.querySelector(where)?.scrollIntoView({ behavior: 'instant' }), selector);

/** Reads a page anyway, and waits for what comes of it. */
async function readAnyway(popup: Tab): Promise<void> {
  await popup.click('.empty .primary');
  await pause(900);
}

async function search(panel: Tab): Promise<void> {
  await panel.evaluate(() => {
    const field = document.querySelector('.sieve .field') as HTMLInputElement;
    field.value = '项目';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pause(150);
}

const PAGES: readonly Shot[] = [
  { name: 'official', title: 'Tooltip of an official', take: (stage) => takePage(stage, 'plain', 'official') },
  { name: 'target', title: 'Tooltip of a target', take: (stage) => takePage(stage, 'plain', 'target') },
  { name: 'figure', title: 'Tooltip of a figure', take: (stage) => takePage(stage, 'plain', 'target', '地区生产总值完成1086.4亿元') },
  { name: 'slogan', title: 'Tooltip of a slogan', take: (stage) => takePage(stage, 'plain', 'slogan', '稳中求进工作总基调') },
  { name: 'long-name', title: 'Tooltip of a long name', take: (stage) => takePage(stage, 'many', 'official', LONG_NAME) },
  { name: 'damaged', title: 'On a damaged page in Traditional characters', take: (stage) => takePage(stage, 'damaged', 'official') },
  { name: 'pinned', title: 'Pinned', take: takePinned },
  { name: 'legend', title: 'The legend', take: takeLegend },
  { name: 'forced', title: 'Tooltip in forced colours', take: forced((stage) => takePage(stage, 'plain', 'official')) },
  { name: 'crowded', title: 'On a crowded page', take: (stage) => takePage(stage, 'crowded', 'official') },
  { name: 'real', title: 'On a real page', take: (stage) => takePage(stage, 'real', 'slogan'), real: true },
];

const POPUPS: readonly Shot[] = [
  { name: 'popup', title: 'Popup', take: (stage) => takePopup(stage, 'plain') },
  { name: 'popup-whole', title: 'Popup, whole', take: (stage) => takePopup(stage, 'plain', { height: 4200 }), chromiumOnly: true },
  { name: 'popup-people', title: 'Popup, attendance', take: (stage) => takePopup(stage, 'plain', {}, scroll('#people')) },
  { name: 'popup-targets', title: 'Popup, targets', take: (stage) => takePopup(stage, 'plain', {}, scroll('#targets')) },
  { name: 'popup-slogans', title: 'Popup, slogans', take: (stage) => takePopup(stage, 'plain', {}, scroll('#slogans')) },
  { name: 'popup-copied', title: 'Popup, copied', take: (stage) => takePopup(stage, 'plain', {}, press('.copy .primary')) },
  {
    name: 'popup-entry',
    title: 'Popup, an entry followed',
    take: (stage) => takePopup(stage, 'plain', {}, press('#points .points .entry')),
  },
  {
    name: 'popup-table',
    title: 'Popup, a table chosen',
    take: (stage) => takePopup(stage, 'plain', {}, (tab) => chooseFormat(tab, 'csv-targets')),
  },
  { name: 'popup-many', title: 'Popup with sixty officials', take: (stage) => takePopup(stage, 'many') },
  {
    name: 'popup-many-people',
    title: 'Popup with sixty officials, attendance',
    take: (stage) => takePopup(stage, 'many', {}, scroll('#people')),
  },
  { name: 'popup-damaged', title: 'Popup for a damaged page', take: (stage) => takePopup(stage, 'damaged') },
  { name: 'popup-visit', title: 'Popup for a page that is no report', take: (stage) => takePopup(stage, 'visit', { height: 340 }) },
  { name: 'popup-anyway', title: 'Popup for such a page, read anyway', take: (stage) => takePopup(stage, 'visit', {}, readAnyway) },
  { name: 'popup-none', title: 'Popup without an article', take: (stage) => takePopup(stage, 'nothing', { height: 320 }) },
  { name: 'popup-off', title: 'Popup where its site is left alone', take: (stage) => takePopup(stage, 'plain', {}, press('.site')) },
  { name: 'popup-zoom', title: 'Popup at 200 %', take: (stage) => takePopup(stage, 'plain', { height: 300 }), chromiumOnly: true },
  { name: 'popup-forced', title: 'Popup in forced colours', take: forced((stage) => takePopup(stage, 'plain')) },
];

const PANELS: readonly Shot[] = [
  { name: 'panel', title: 'Side panel', take: (stage) => takePanel(stage, 'plain') },
  { name: 'panel-top', title: 'Side panel, its beginning', take: (stage) => takePanel(stage, 'plain', {}, scroll('.masthead')) },
  { name: 'panel-narrow', title: 'Side panel, narrow', take: (stage) => takePanel(stage, 'plain', { width: 300 }, scroll('#targets')) },
  { name: 'panel-many', title: 'Side panel with sixty officials', take: (stage) => takePanel(stage, 'many', {}, scroll('.masthead')) },
  { name: 'panel-search', title: 'Side panel, searched', take: (stage) => takePanel(stage, 'plain', {}, search) },
  { name: 'panel-none', title: 'Side panel for a page that is no report', take: (stage) => takePanel(stage, 'visit', { height: 420 }) },
  { name: 'panel-forced', title: 'Side panel in forced colours', take: forced((stage) => takePanel(stage, 'plain')) },
];

const OWN: readonly Shot[] = [
  { name: 'options', title: 'Settings', take: (stage) => takeOwn(stage, 'options.html', 760) },
  { name: 'options-broken', title: 'Settings, some broken', take: (stage) => takeOptions(stage, BROKEN) },
  { name: 'options-zoom', title: 'Settings at 200 %', take: (stage) => takeOwn(stage, 'options.html', 380), chromiumOnly: true },
  { name: 'options-forced', title: 'Settings in forced colours', take: forced((stage) => takeOwn(stage, 'options.html', 760)) },
  { name: 'first-run', title: 'First run', take: (stage) => takeOwn(stage, 'first-run.html', 1280) },
  { name: 'first-run-top', title: 'First run, first sight', take: (stage) => takeOwn(stage, 'first-run.html', 1280, 900) },
  { name: 'first-run-zoom', title: 'First run at 200 %', take: (stage) => takeOwn(stage, 'first-run.html', 640), chromiumOnly: true },
  { name: 'first-run-forced', title: 'First run in forced colours', take: forced((stage) => takeOwn(stage, 'first-run.html', 1280)) },
];

export const SHOTS: readonly Shot[] = [...PAGES, ...POPUPS, ...PANELS, ...OWN];

/** Pictures that go into docs/screens: `browser/language[-dark]/name`, and what they are called there. */
export const BEST: Readonly<Record<string, string>> = {
  'chromium/en/official': 'page.png',
  'chromium/en-dark/figure': 'page-dark.png',
  'chromium/en/crowded': 'crowded.png',
  'chromium/en/popup': 'popup.png',
  'chromium/en-dark/popup': 'popup-dark.png',
  'chromium/en/panel-top': 'panel.png',
  'chromium/en/options': 'options.png',
  'chromium/en/first-run-top': 'first-run.png',
  'chromium/zh_TW-dark/first-run-top': 'first-run-zh_TW-dark.png',
  'firefox/en/slogan': 'firefox-page.png',
  'firefox/en-dark/figure': 'firefox-page-dark.png',
  'firefox/en/popup': 'firefox-popup.png',
  'firefox/en-dark/popup': 'firefox-popup-dark.png',
};
