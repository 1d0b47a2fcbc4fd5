/** What the background shows by itself: the icon with its badge, and the page of the first run. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fake, fromPage, type Listener, settled, start } from './background-world';
import { SAMPLE } from './sample-reading';

let listener: Listener;

beforeEach(async () => {
  listener = await start();
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
    fake.tabs.sendMessage.mockResolvedValue({ status: 'report', reading: SAMPLE, text: '', title: '', url: '' });
    void listener({ kind: 'page-read', status: 'no-article', officials: 0 }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '4' });
  });

  it.each([{ status: 'report' }, { status: 'report', reading: { persons: 'x' } }, { status: 5 }, 'report', [], 7])(
    'makes no number of an answer that is none: %j',
    async (answer) => {
      fake.tabs.sendMessage.mockResolvedValue(answer);
      void listener({ kind: 'page-read', status: 'no-article', officials: 0 }, fromPage());
      await settled();
      expect(fake.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    },
  );

  it('is not changed by a frame that holds nothing', async () => {
    void listener({ kind: 'page-read', status: 'not-report', officials: 0 }, fromPage(2));
    await settled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'actionTitle', '', 'idle'],
    [false, 'tooltipIconWithheld', '?', 'withheld'],
  ])('says whether pages may be read at all: %s', async (granted, title, text, icon) => {
    fake.permissions.contains.mockResolvedValue(granted);
    fake.permissions.onRemoved.addListener.mock.calls[0]?.[0]();
    await settled();
    expect(fake.action.setTitle).toHaveBeenCalledWith({ title });
    expect(fake.action.setBadgeText).toHaveBeenCalledWith({ text });
    expect(JSON.stringify(fake.action.setIcon.mock.calls)).toContain(`/icons/${icon}-16.png`);
  });
});

describe('the page of the first run', () => {
  const installed = (reason: string) => {
    for (const [listen] of fake.runtime.onInstalled.addListener.mock.calls) listen({ reason });
  };

  it('is opened when Huiyao was installed', () => {
    installed('install');
    expect(fake.tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://abc/popup/first-run.html' }]]);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])('is not opened after %s', (reason) => {
    installed(reason);
    expect(fake.tabs.create).not.toHaveBeenCalled();
  });

  it('is not missed by a browser without a window', async () => {
    fake.tabs.create.mockRejectedValueOnce(new Error('No current window'));
    installed('install');
    await settled();
    expect(fake.tabs.create).toHaveBeenCalledTimes(1);
  });
});
