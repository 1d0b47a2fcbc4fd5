/** Takes the pictures of one browser in one language, light and dark. */
import { mkdirSync } from 'node:fs';
import type { TestBrowser } from '../../e2e/browsers/browser';
import { type BrowserName, launch } from '../../e2e/browsers/launch';
import { OwnServer } from '../../e2e/own-server';
import { type Shot, SHOTS } from './list';
import { crowdedPage, manyPage, samplePage, type Tone, TONES } from './pages';
import { realPage } from './real';
import type { PageName, Stage } from './stage';

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

/** The pages that there are in both tones, by name. */
const TONED: Readonly<Record<Exclude<PageName, 'real' | 'nothing'>, (tone: Tone) => string>> = {
  plain: samplePage,
  crowded: crowdedPage,
  many: manyPage,
  damaged: (tone) => samplePage(tone, 'mirror-readings'),
  visit: (tone) => samplePage(tone, 'not-visit-industry'),
};

function serve(real: string | null): Promise<OwnServer> {
  const toned = Object.entries(TONED).flatMap(([name, page]) =>
    TONES.map((tone) => [`/${name}-${tone}`, { ...HTML, body: page(tone) }] as const),
  );
  return OwnServer.start({
    ...Object.fromEntries(toned),
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
  readonly into: string;
  readonly dark: boolean;
}

/** One picture that fails does not take the others with it. @returns what failed, as lines */
async function takeHalf({ browser, shots, origin, into, dark }: Half): Promise<string[]> {
  const failed: string[] = [];
  mkdirSync(into, { recursive: true });
  await browser.setDark(dark);
  const tab = await browser.newTab();
  const tone = dark ? 'dark' : 'light';
  const toned = Object.keys(TONED).map((name) => [name, `${origin}/${name}-${tone}`]);
  const pages = { ...Object.fromEntries(toned), real: `${origin}/real`, nothing: `${origin}/nothing` } as Stage['pages'];
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
  const browser = await launch(order.browser, { language: LANGUAGES[order.language] });
  const server = await serve(real);
  const half = (dark: boolean) =>
    takeHalf({
      browser,
      shots,
      origin: server.origin,
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
