/** Takes the pictures of one browser in one language, light and dark. */
import { mkdirSync } from 'node:fs';
import type { TestBrowser } from '../../e2e/browsers/browser';
import { type BrowserName, launch } from '../../e2e/browsers/launch';
import { OwnServer } from '../../e2e/own-server';
import { type Shot, SHOTS } from './list';
import { crowdedPage, plainPage } from './pages';
import { realPage } from './real';
import type { Stage } from './stage';

export const LANGUAGES = { en: 'en-US', zh_CN: 'zh-CN', zh_TW: 'zh-TW' } as const;
export type Folder = keyof typeof LANGUAGES;

export interface Order {
  readonly browser: BrowserName;
  readonly language: Folder;
  /** Names of pictures; all where it is empty. */
  readonly only: readonly string[];
  /** Where the sets go, each in a folder of its own. */
  readonly folder: string;
}

const HTML = { headers: { 'cache-control': 'no-store' } };

function serve(real: string | null): Promise<OwnServer> {
  return OwnServer.start({
    '/plain-light': { ...HTML, body: plainPage('light') },
    '/plain-dark': { ...HTML, body: plainPage('dark') },
    '/crowded-light': { ...HTML, body: crowdedPage('light') },
    '/crowded-dark': { ...HTML, body: crowdedPage('dark') },
    '/nothing': { ...HTML, body: '<!doctype html><title>x</title><p>Nothing to read.' },
    ...(real === null ? {} : { '/real': { ...HTML, body: real } }),
  });
}

const wanted = ({ browser, only }: Order, real: string | null): readonly Shot[] =>
  SHOTS.filter(
    (shot) =>
      (only.length === 0 || only.includes(shot.name)) && !(shot.real && real === null) && !(shot.chromiumOnly && browser === 'firefox'),
  );

interface Half {
  readonly browser: TestBrowser;
  readonly shots: readonly Shot[];
  readonly origin: string;
  readonly real: string | null;
  readonly into: string;
  readonly dark: boolean;
}

/** One picture that fails does not take the others with it. @returns what failed, as lines */
async function takeHalf({ browser, shots, origin, real, into, dark }: Half): Promise<string[]> {
  const failed: string[] = [];
  mkdirSync(into, { recursive: true });
  await browser.setDark(dark);
  const tab = await browser.newTab();
  const tone = dark ? 'dark' : 'light';
  const pages = { plain: `${origin}/plain-${tone}`, crowded: `${origin}/crowded-${tone}`, real: real && `${origin}/real` };
  for (const { name, take } of shots) {
    const stage: Stage = { browser, tab, dark, pages, file: `${into}/${name}.png` };
    await take(stage).catch((error: unknown) => failed.push(`${into}/${name}: ${error instanceof Error ? error.message : String(error)}`));
  }
  return failed;
}

/** @returns what failed, as lines */
export async function takeSets(order: Order): Promise<string[]> {
  const real = realPage();
  const shots = wanted(order, real);
  const server = await serve(real);
  const browser = await launch(order.browser, { language: LANGUAGES[order.language] });
  const half = (dark: boolean) =>
    takeHalf({
      browser,
      shots,
      origin: server.origin,
      real,
      dark,
      into: `${order.folder}/${order.browser}/${order.language}${dark ? '-dark' : ''}`,
    });
  try {
    return [...(await half(false)), ...(await half(true))];
  } finally {
    await browser.close();
    await server.close();
  }
}
