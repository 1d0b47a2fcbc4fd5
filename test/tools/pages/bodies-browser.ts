/** Finding the body in a browser, on the page as it is laid out. */
import { build } from 'vite';
import type { Tab } from '../../e2e/browsers/browser';
import { type BrowserName, launch } from '../../e2e/browsers/launch';
import { servePages } from './browser-run';
import { type FoundBody, readabilitySource } from './finders';
import type { Row } from './set';

/** The code for the page as one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: 'test/tools/pages/in-page.ts', formats: ['iife'], name: 'tried' } },
  });
  const [first] = [built].flat() as { output: { type: string; code?: string }[] }[];
  return first?.output.find(({ type }) => type === 'chunk')?.code ?? '';
}

type Tried = Partial<Record<FoundBody['finder'], { readonly text: string; readonly ms: number }>>;

const find = (tab: Tab): Promise<Tried> =>
  tab.evaluate(async () => {
    const load = (src: string) =>
      new Promise<void>((done, failed) => {
        const script = document.createElement('script');
        script.addEventListener('load', () => done());
        script.addEventListener('error', () => failed(new Error(`${src} does not load`)));
        script.src = src;
        document.head.append(script);
      });
    await load('/-/readability.js');
    await load('/-/ours.js');
    return (globalThis as unknown as { findBodies(): object }).findBodies() as Record<string, { text: string; ms: number }>;
  }) as Promise<Tried>;

/** @returns what each finder found on every page whose body is known */
export async function bodiesInBrowser(rows: readonly Row[], name: BrowserName): Promise<FoundBody[]> {
  const known = rows.filter(({ body }) => body);
  const type = 'text/javascript; charset=utf-8';
  const scripts = { '/-/ours.js': { type, body: await script() }, '/-/readability.js': { type, body: readabilitySource() ?? '' } };
  const server = await servePages(known, scripts);
  const browser = await launch(name);
  const found: FoundBody[] = [];
  try {
    const tab = await browser.newControlTab();
    for (const row of known) {
      await tab.goto(`${server.origin}/${row.file}`);
      const tried = await find(tab);
      for (const finder of ['ours', 'Readability'] as const) if (tried[finder]) found.push({ finder, row, ...tried[finder] });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return found;
}
