/** The background: what it obeys, whom it believes, and that it remembers nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fake, fromPage, injected, type Listener, settled, start, stored, writable } from './background-world';

let listener: Listener;

beforeEach(async () => {
  listener = await start();
});

describe('a report that was seen', () => {
  it('is annotated in its frame, looks first', async () => {
    void listener({ kind: 'report-seen' }, fromPage(3));
    await settled();
    expect(fake.scripting.insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      css: ':root::highlight(x){}',
      origin: 'AUTHOR',
    });
    expect(injected()).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['content/annotate.js'] }]);
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

  it.each([
    ['the user reads on click', { mode: 'click' }, 0],
    ['the site is left alone', { sitesOff: ['news.example'] }, 0],
    ['another site is left alone', { sitesOff: ['other.example'] }, 1],
    ['the settings are broken', 'broken', 1],
  ])('is read or not where %s', async (_what, settings, times) => {
    Object.assign(stored, { settings });
    void listener({ kind: 'report-seen' }, fromPage());
    await settled();
    expect(injected()).toHaveLength(times);
  });

  it.each([
    [{ mode: 'click' }, 'tooltipIconClick'],
    [{ sitesOff: ['news.example'] }, 'tooltipIconOff'],
    [{ mode: 'click', sitesOff: ['news.example'] }, 'tooltipIconOff'],
  ])('and left alone shows so by the icon: %j', async (settings, title) => {
    Object.assign(stored, { settings });
    void listener({ kind: 'report-seen' }, fromPage());
    await settled();
    expect(fake.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title });
    expect(JSON.stringify(fake.action.setIcon.mock.calls)).toContain('/icons/off-16.png');
  });

  it('is no fault when the page has gone', async () => {
    fake.scripting.insertCSS.mockRejectedValueOnce(new Error('No tab with id: 7'));
    void listener({ kind: 'report-seen' }, fromPage());
    await settled();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('the script that draws tooltips', () => {
  it('is put into the very frame that asks, and answered when it is there', async () => {
    await listener({ kind: 'fetch-tooltip' }, fromPage(3));
    expect(injected()).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['content/tooltip.js'] }]);
    expect(fake.scripting.insertCSS).not.toHaveBeenCalled();
  });

  it('says where it could not be put', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    await expect(listener({ kind: 'fetch-tooltip' }, fromPage())).rejects.toThrow('Cannot access');
  });

  it.each([
    ['a stranger', { ...fromPage(), id: 'other' }],
    ['a page of our own', { id: 'abc', url: 'chrome-extension://abc/popup/index.html' }],
  ])('is not given to %s', async (_who, sender) => {
    expect(listener({ kind: 'fetch-tooltip' }, sender)).toBeUndefined();
    await settled();
    expect(injected()).toEqual([]);
  });
});

describe('a site that the reader wants left alone', () => {
  const SITE = { ...fromPage(2), url: 'https://frame.example/1.html', tab: { id: 7, url: 'https://news.example/1.html' } };

  beforeEach(() => {
    writable.yes = true;
  });

  it('is put down: the one of the page, whichever of its frames asks', async () => {
    Object.assign(stored, { settings: { sitesOff: ['other.example'], mode: 'click' } });
    expect(await listener({ kind: 'site-off' }, SITE)).toBe('news.example');
    expect(stored.settings).toMatchObject({ sitesOff: ['news.example', 'other.example'], mode: 'click' });
    expect(await listener({ kind: 'site-off' }, SITE)).toBe('news.example');
    expect(stored.settings).toMatchObject({ sitesOff: ['news.example', 'other.example'] });
  });

  it('is the frame’s own where the address of the page is hidden', async () => {
    expect(await listener({ kind: 'site-off' }, { ...SITE, tab: { id: 7 } })).toBe('frame.example');
  });

  it.each([
    ['a private window', { ...SITE, tab: { ...SITE.tab, incognito: true } }],
    ['a page without a host', { ...SITE, tab: { id: 7, url: 'about:blank' } }],
  ])('is not put down for %s', async (_what, sender) => {
    expect(await listener({ kind: 'site-off' }, sender)).toBeNull();
    expect(stored).toEqual({});
  });

  it('is not put down for a stranger', () => {
    expect(listener({ kind: 'site-off' }, { ...SITE, id: 'other' })).toBeUndefined();
  });
});

describe('an article that a page sends', () => {
  const sent = (force: boolean) => ({
    kind: 'read-article',
    article: {
      text: '全县农业工作会议召开\n3月5日，全县农业工作会议召开。县委书记陈守一主持会议并讲话。',
      title: null,
      url: null,
      published: null,
    },
    force,
  });

  it('is read, and the reading is the answer', async () => {
    const reading = await listener(sent(true), fromPage(3));
    expect(reading).toMatchObject({ isMeetingReport: true, persons: [{ name: '陈守一', titles: ['县委书记'], roles: ['主持', '讲话'] }] });
  });

  it.each([
    ['a stranger', { ...fromPage(), id: 'other' }],
    ['a page of our own', { id: 'abc', url: 'chrome-extension://abc/popup/index.html' }],
  ])('is not read for %s', (_who, sender) => expect(listener(sent(true), sender)).toBeUndefined());

  it.each([{ text: 5 }, { text: '会'.repeat(1_000_001) }, { text: '会议', title: 7 }, null])('is not read where it is none', (article) =>
    expect(listener({ kind: 'read-article', article, force: false }, fromPage())).toBeUndefined(),
  );
});
