/** Frames of every kind: what may be read is, what may not is left, and no frame or page hears a message. */
import { expect, it } from 'vitest';
import { eventually, stateOf } from '../page';
import { openPopup } from '../popup';
import { ERROR_LOG, errorsOf, htmlPage, type Mode, reportPage, serving } from './mode';

const LISTENER = `<script>addEventListener('message', (event) => { (top.heard ??= []).push(String(event.data)); });</script>`;
const escaped = reportPage().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const around = (frame: string) => htmlPage('信息公开平台', `<h3>信息公开平台</h3>${frame}<p>版权所有</p>`, ERROR_LOG + LISTENER);

/** What stands round the article, and whether the article is read without being asked for. */
const FRAMES = {
  'same-origin': [around('<iframe src="/report" width="900" height="600"></iframe>'), true],
  sandboxed: [around('<iframe sandbox="allow-scripts" src="/report" width="900" height="600"></iframe>'), true],
  srcdoc: [around(`<iframe srcdoc="${escaped}" width="900" height="600"></iframe>`), false],
} as const;

const mode: Mode = (session) => {
  const other = serving({
    '/report': reportPage(),
    '/silent': reportPage(`<script>addEventListener('message', () => { document.title = 'heard'; });</script>`),
  });
  const pages = Object.entries(FRAMES).map(([kind, [body]]) => [`/${kind}`, body]);
  const origin = serving({ ...Object.fromEntries(pages), '/report': reportPage(LISTENER) });

  const expectReport = async () => {
    const { browser, tab } = session();
    const id = await tab.id();
    await eventually(async () => expect((await stateOf(browser, id)).status).toBe('report'));
  };
  const expectQuiet = async () => {
    const { tab } = session();
    expect(await tab.evaluate(() => (window as unknown as { heard?: string[] }).heard ?? [])).toEqual([]);
    expect((await errorsOf(tab)).filter((line) => !/cross-origin|permission denied/i.test(line))).toEqual([]);
  };

  it.each(Object.entries(FRAMES))('a report in a %s frame is summed up, and nobody hears a message', async (kind, [, unasked]) => {
    const { browser, tab } = session();
    await tab.goto(`${origin()}/${kind}`);
    if (unasked) await expectReport();
    const popup = await openPopup(browser, await tab.id());
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toContain('上半年经济形势分析会');
    await popup.close();
    await tab.front();
    await expectReport();
    await expectQuiet();
  });

  it('a report in a frame of another site is summed up as well', async () => {
    const { tab } = session();
    await tab.goto(`${origin()}/same-origin`);
    await tab.evaluate((address: string) => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = address;
      return new Promise<void>((done) => frame?.addEventListener('load', () => done()));
    }, `${other()}/silent`);
    await expectReport();
    await expectQuiet();
  });
};

export default mode;
