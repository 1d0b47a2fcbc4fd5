/** Reading a tab because the user asked: what is read, and why it could not be. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fake, fromPage, fromPopup, injected, type Listener, page, start } from './background-world';

let listener: Listener;

beforeEach(async () => {
  listener = await start();
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
    expect(injected().map(({ target }) => target.frameIds)).toEqual([[0], [4]]);
    const waited = [0, 4].map((frameId) => [7, { kind: 'await-reading' }, { frameId }]);
    expect(fake.tabs.sendMessage.mock.calls).toEqual(waited);
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
    expect(injected()).toEqual([]);
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
