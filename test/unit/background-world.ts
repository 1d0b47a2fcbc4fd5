/** The browser as the background sees it, and those who write to it. */
import { vi } from 'vitest';

export type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
export type Details = { target: { tabId: number; frameIds?: number[]; allFrames?: boolean }; files?: string[] };

const event = () => ({ addListener: vi.fn() });
const done = () => vi.fn(async () => undefined as unknown);

/** What the user has chosen, as it is stored. */
export const stored: Record<string, unknown> = {};

/** Whether the background may write, which it does at the wish of a reader alone. */
export const writable = { yes: false };

/** An area of storage that can be read, and throws where the background would write. */
const areaOf = (name: 'local' | 'sync') =>
  new Proxy({} as { get(key: string): Promise<Record<string, unknown>> }, {
    get: (_area, what) => {
      if (what === 'get') return async () => (name === 'sync' ? structuredClone(stored) : {});
      if (writable.yes && what === 'set') return async (items: object) => void Object.assign(stored, structuredClone(items));
      if (writable.yes && what === 'remove') return async () => undefined;
      throw new Error('nothing is stored by the background');
    },
  });

export const fake = {
  runtime: {
    id: 'abc',
    getURL: (path: string) => `chrome-extension://abc/${path}`,
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
  },
  commands: { onCommand: event() },
  contextMenus: { removeAll: done(), create: vi.fn(), onClicked: event() },
  permissions: { contains: vi.fn(async (_wanted: { origins: string[] }) => true), onAdded: event(), onRemoved: event() },
  action: { setBadgeText: done(), setBadgeBackgroundColor: done(), setIcon: done(), setTitle: done() },
  scripting: { insertCSS: done(), executeScript: vi.fn(async (_details: unknown) => [] as unknown[]) },
  tabs: {
    get: vi.fn(async (_id: number) => ({ url: 'https://news.example/1.html' }) as { url?: string }),
    create: done(),
    sendMessage: vi.fn(async (_id: number, _message: unknown, _options?: unknown) => undefined as unknown),
    query: vi.fn(async () => [{ id: 7, windowId: 3 }]),
  },
  i18n: { getMessage: (key: string, value?: string) => (key === 'localeTag' ? 'en' : value ? `${key} ${value}` : key) },
  storage: { local: areaOf('local'), sync: areaOf('sync') },
};

/** What a look into a page tells that has enough text. */
export const page = { frameId: 0, result: { type: 'text/html', text: true } };

export const fromPage = (frameId = 0) => ({ id: 'abc', tab: { id: 7 }, frameId, url: 'https://news.example/1.html' });
export const fromPopup = { id: 'abc', url: 'chrome-extension://abc/popup/index.html' };

/** Lets everything that was begun come to its end. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The scripts that were put into pages. */
export const injected = () => fake.scripting.executeScript.mock.calls.map(([details]) => details as Details).filter(({ files }) => files);

/** @returns how a background that was just started listens to messages, in a browser that allows everything */
export async function start(): Promise<Listener> {
  vi.clearAllMocks();
  writable.yes = false;
  for (const key of Object.keys(stored)) delete stored[key];
  fake.permissions.contains.mockResolvedValue(true);
  fake.tabs.get.mockResolvedValue({ url: 'https://news.example/1.html' });
  fake.tabs.sendMessage.mockResolvedValue(undefined);
  fake.scripting.executeScript.mockResolvedValue([page]);
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  vi.doMock('../../content/annotate?script&iife', () => ({ default: 'content/annotate.js' }));
  vi.doMock('../../content/tooltip?script&iife', () => ({ default: 'content/tooltip.js' }));
  vi.doMock('../../content/annotate.css?inline', () => ({ default: '::highlight(x){}' }));
  await import('../../background/index');
  return fake.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
}
