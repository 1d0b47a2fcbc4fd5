/** The background: what it obeys, whom it believes, what it shows, and that it remembers nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE } from './sample-reading';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type Details = { target: { tabId: number; frameIds?: number[]; allFrames?: boolean }; files?: string[] };

const OWN = 'chrome-extension://abc/';
const fake = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn() });
  const done = () => vi.fn(async () => undefined as unknown);
  return {
    runtime: {
      id: 'abc',
      getURL: (path: string) => `chrome-extension://abc/${path}`,
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    permissions: { contains: vi.fn(async (_wanted: { origins: string[] }) => true), onAdded: event(), onRemoved: event() },
    action: { setBadgeText: done(), setBadgeBackgroundColor: done(), setIcon: done(), setTitle: done() },
    scripting: { insertCSS: done(), executeScript: vi.fn(async (_details: unknown) => [] as unknown[]) },
    tabs: {
      get: vi.fn(async (_id: number) => ({ url: 'https://news.example/1.html' }) as { url?: string }),
      sendMessage: vi.fn(async () => undefined as unknown),
    },
    i18n: { getMessage: (key: string, value?: string) => (value ? `${key} ${value}` : key) },
    storage: new Proxy(
      {},
      {
        get: () => {
          throw new Error('nothing is stored by the background');
        },
      },
    ),
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));
vi.mock('../../content/annotate?script&iife', () => ({ default: 'content/annotate.js' }));
vi.mock('../../content/annotate.css?inline', () => ({ default: '::highlight(x){}' }));

let listener: Listener;
const fromPage = (frameId = 0) => ({ id: 'abc', tab: { id: 7 }, frameId, url: 'https://news.example/1.html' });
const fromPopup = { id: 'abc', url: `${OWN}popup/index.html` };
const page = { frameId: 0, result: { type: 'text/html', text: true } };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const ran = () => fake.scripting.executeScript.mock.calls.map(([details]) => details as Details).filter(({ files }) => files);

beforeEach(async () => {
  vi.clearAllMocks();
  fake.permissions.contains.mockResolvedValue(true);
  fake.tabs.get.mockResolvedValue({ url: 'https://news.example/1.html' });
  fake.tabs.sendMessage.mockResolvedValue(undefined);
  fake.scripting.executeScript.mockResolvedValue([page]);
  vi.resetModules();
  // Each test begins with a background that was just started.
  await import('../../background/index');
  listener = fake.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
});

describe('a report that was seen', () => {
  it('is annotated in its frame, looks first', async () => {
    void listener({ kind: 'report-seen' }, fromPage(3));
    await settled();
    expect(fake.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      css: '::highlight(x){}',
      origin: 'AUTHOR',
    });
    expect(ran()).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['content/annotate.js'] }]);
  });

  it.each([
    ['a stranger', { ...fromPage(), id: 'other' }],
    ['nobody', { id: 'abc' }],
  ])('is not believed from %s', async (_who, sender) => {
    void listener({ kind: 'report-seen' }, sender);
    await settled();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it.each([
    [null],
    ['report-seen'],
    [[]],
    [{ kind: 'other' }],
    [{ kind: 'page-read', status: 'x', officials: 1 }],
    [{ kind: 'page-read', status: 'report', officials: -1 }],
  ])('is not read out of %j', async (message) => {
    expect(listener(message, fromPage())).toBeUndefined();
    await settled();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('is no fault when the page has gone', async () => {
    fake.scripting.insertCSS.mockRejectedValueOnce(new Error('No tab with id: 7'));
    void listener({ kind: 'report-seen' }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('the icon', () => {
  it('shows a report and the number of its officials', async () => {
    void listener({ kind: 'page-read', status: 'report', officials: 4 }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '4' });
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'tooltipIconReport 4' });
    expect(JSON.stringify(fake.action.setIcon.mock.calls)).toContain('/icons/report-16.png');
  });

  it('rests on a page that holds none', async () => {
    void listener({ kind: 'page-read', status: 'not-report', officials: 0 }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    expect(JSON.stringify(fake.action.setIcon.mock.calls)).toContain('/icons/idle-16.png');
  });

  it('keeps what a frame has found when the page around it holds nothing', async () => {
    fake.tabs.sendMessage.mockResolvedValue({ status: 'report', reading: SAMPLE });
    void listener({ kind: 'page-read', status: 'no-article', officials: 0 }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '4' });
  });

  it('is not changed by a frame that holds nothing', async () => {
    void listener({ kind: 'page-read', status: 'not-report', officials: 0 }, fromPage(2));
    await settled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'actionTitle', ''],
    [false, 'tooltipIconWithheld', '?'],
  ])('says whether pages may be read at all: %s', async (granted, title, text) => {
    fake.permissions.contains.mockResolvedValue(granted);
    fake.permissions.onRemoved.addListener.mock.calls[0]?.[0]();
    await settled();
    expect(fake.action.setTitle).toHaveBeenCalledWith({ title });
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ text });
  });
});

describe('reading a tab for the popup', () => {
  const ask = (force = false, sender: unknown = fromPopup) => listener({ kind: 'read-tab', tabId: 7, force }, sender);

  it('reads the page, and frames with enough text', async () => {
    const frames = [
      page,
      { frameId: 4, result: { type: 'text/html', text: true } },
      { frameId: 5, result: { type: 'text/html', text: false } },
    ];
    fake.scripting.executeScript.mockResolvedValueOnce(frames);
    expect(await ask()).toEqual({ ok: true });
    expect(ran().map(({ target }) => target.frameIds)).toEqual([[0], [4]]);
    expect(fake.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('passes on that it shall be read anyway', async () => {
    expect(await ask(true)).toEqual({ ok: true });
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { kind: 'read-anyway' });
  });

  it('obeys no page', () => {
    expect(ask(false, fromPage())).toBeUndefined();
    expect(fake.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is not done in a viewer of documents', async () => {
    fake.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: { type: 'application/pdf', text: false } }]);
    expect(await ask()).toEqual({ ok: false, reason: 'forbidden' });
    expect(ran()).toEqual([]);
  });

  it.each([
    ['a page of the browser', 'chrome://settings/', 'Cannot access a chrome:// URL', true, 'forbidden'],
    ['a page whose address is hidden though all sites are allowed', undefined, 'Missing host permission for the tab', true, 'forbidden'],
    ['the store', 'https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', true, 'forbidden'],
    ['the store of Firefox', 'https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', true, 'forbidden'],
    ['a file', 'file:///tmp/a.html', 'Cannot access contents of url', true, 'forbidden'],
    ['a site that is not allowed', 'https://news.example/1.html', 'Cannot access contents of the page', false, 'withheld'],
    ['a site that is not allowed and hidden', undefined, 'Missing host permission for the tab', false, 'withheld'],
    ['a page that broke', 'https://news.example/1.html', 'The tab was closed.', true, 'failed'],
  ])('says why it is not done on %s', async (_what, url, error, granted, reason) => {
    fake.tabs.get.mockResolvedValue(url === undefined ? {} : { url });
    fake.permissions.contains.mockResolvedValue(granted);
    fake.scripting.executeScript.mockRejectedValue(new Error(error));
    expect(await ask()).toEqual({ ok: false, reason });
  });

  it('fails on a tab that is not there', async () => {
    fake.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await ask()).toEqual({ ok: false, reason: 'failed' });
  });
});
