/** Every picture of the gallery, one a line. A new screen is a new line. */
import { type Stage, takeOwn, takePage, takePanel, takePopup } from './stage';

export interface Shot {
  readonly name: string;
  readonly title: string;
  readonly take: (stage: Stage) => Promise<void>;
  /** Taken only where the folder of real pages is. */
  readonly real?: true;
  /** Left out in Firefox, where it would show nothing that Chromium does not. */
  readonly chromiumOnly?: true;
}

export const SHOTS: readonly Shot[] = [
  { name: 'official', title: 'Tooltip of an official', take: (stage) => takePage(stage, 'plain', 'official') },
  { name: 'target', title: 'Tooltip of a target', take: (stage) => takePage(stage, 'plain', 'target') },
  { name: 'slogan', title: 'Tooltip of a slogan', take: (stage) => takePage(stage, 'plain', 'slogan', '稳中求进工作总基调') },
  { name: 'crowded', title: 'On a crowded page', take: (stage) => takePage(stage, 'crowded', 'official') },
  { name: 'real', title: 'On a real page', take: (stage) => takePage(stage, 'real', 'official'), real: true },
  { name: 'popup', title: 'Popup', take: (stage) => takePopup(stage, 'plain') },
  { name: 'popup-whole', title: 'Popup, whole', take: (stage) => takePopup(stage, 'plain', 2600), chromiumOnly: true },
  { name: 'popup-none', title: 'Popup without a meeting', take: (stage) => takePopup(stage, null, 320) },
  { name: 'panel', title: 'Side panel', take: (stage) => takePanel(stage, 'plain') },
  { name: 'options', title: 'Settings', take: (stage) => takeOwn(stage, 'options.html', 760) },
  { name: 'first-run', title: 'First run', take: (stage) => takeOwn(stage, 'first-run.html', 1280) },
  { name: 'first-run-top', title: 'First run, first sight', take: (stage) => takeOwn(stage, 'first-run.html', 1280, 900) },
  { name: 'first-run-zoom', title: 'First run at 200 %', take: (stage) => takeOwn(stage, 'first-run.html', 640), chromiumOnly: true },
];

/** Pictures that go into docs/screens: `browser/language[-dark]/name`, and what they are called there. */
export const BEST: Readonly<Record<string, string>> = {
  'chromium/en/official': 'page.png',
  'chromium/en-dark/target': 'page-dark.png',
  'chromium/en/crowded': 'crowded.png',
  'chromium/en/popup': 'popup.png',
  'chromium/en-dark/popup': 'popup-dark.png',
  'chromium/en/panel': 'panel.png',
  'chromium/en/options': 'options.png',
  'chromium/en/first-run-top': 'first-run.png',
  'chromium/zh_TW-dark/first-run-top': 'first-run-zh_TW-dark.png',
  'firefox/en/slogan': 'firefox-page.png',
  'firefox/en-dark/target': 'firefox-page-dark.png',
  'firefox/en/popup': 'firefox-popup.png',
  'firefox/en-dark/popup': 'firefox-popup-dark.png',
};
