/** The first look at a page: what wakes the rest, and what costs nothing. */
import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_SHELLS, shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';

const sent = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve());

let shown: Window;

/** Shows a page and runs the detector on it, as a browser does when the page is loaded. */
async function detect(html: string, runtime: unknown = { id: 'x', sendMessage: sent }, more: object = {}): Promise<void> {
  shown = new Window({ url: 'https://example.com/' });
  shown.document.write(html);
  Object.assign(shown.document, more);
  vi.stubGlobal('document', shown.document);
  vi.stubGlobal('MutationObserver', shown.MutationObserver);
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', undefined);
  vi.resetModules();
  await import('../../content/detector.iife');
}

const page = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

beforeEach(() => {
  vi.useFakeTimers();
  sent.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const samples = readSamples();
const reports = samples.filter((sample) => sample.kind === 'meeting-report');

describe.each(PAGE_SHELLS)('in a page of the kind %s', (kind) => {
  it.each(reports.map((sample) => [sample.id, sample] as const))('it wakes for %s', async (_id, sample) => {
    await detect(shell(kind, sample));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'report-seen' });
  });
});

describe('the detector', () => {
  const report = '<p>5月6日，市委书记主持召开全市经济工作会议。会议强调，要抓好落实。</p>'.repeat(3);

  it('asks a page in another language for its title alone', async () => {
    const querySelector = vi.fn<() => null>();
    await detect(page('City council meeting', report), undefined, { querySelector });
    expect(sent).not.toHaveBeenCalled();
    expect(querySelector).not.toHaveBeenCalled();
  });

  it.each([
    ['English', page('City council meeting', '<p>The council held a meeting and stressed growth.</p>')],
    ['Japanese', page('市議会のお知らせ', '<p>市議会は会議を開催し、出席した。強調した。</p>'.repeat(9))],
    ['weather', page('天气预报', `<h1>今天多云</h1><p>${'白天多云转晴，气温适宜，要求适时增减衣物。'.repeat(9)}</p>`)],
    ['a page of headlines', page('要闻', '<ul><li><a href="#">市委召开会议，强调抓好落实</a></li></ul>'.repeat(60))],
    [
      'a reception',
      page('市委书记会见来访客人', '<p>市委书记在人民大会堂会见来华出席的客人，指出要合作。客人表示感谢，强调友谊。</p>'.repeat(5)),
    ],
    ['a press conference', page('市政府举行新闻发布会', '<p>大会新闻发言人出席会议，指出三点，强调一点。</p>'.repeat(9))],
    ['a digest', page('国内快讯', '<p>推进会在外省举行，有人指出，有人强调。</p>'.repeat(9))],
    ['a late word of a meeting', page('数据行业观察', `<p>${'业内人士指出，这个行业要求很高，他强调。'.repeat(80)}上月召开工作会议。</p>`)],
    ['nothing at all', '<html></html>'],
  ])('keeps quiet on %s', async (_what, html) => {
    await detect(html);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    [
      'a session at which nobody is quoted',
      '南屏市政协九届三次会议开幕',
      '<p>3月2日上午，南屏市政协九届三次会议在市会议中心隆重开幕。市政协主席陈守一，副主席李文清、周民在主席台前排就座。</p>',
    ],
    [
      'few words of what one meeting was about',
      '要闻',
      '<p>6月15日，我县在西楼301会议室召开党政联席会。会上，通报了环保治理情况。县领导陈守一、周民等参加。</p>',
    ],
    [
      'a meeting of no usual kind',
      '要闻',
      '<p>2月22日，云台镇组织召开收假收心会，会上镇党委书记陈守一安排部署节后工作，确保全体人员迅速回到岗位。</p>',
    ],
    [
      'what reporters learnt at one',
      '全市劳动保障工作会议召开',
      '<p>记者从昨日召开的全市劳动保障工作会议上获悉，今年全市计划新增城镇就业人员4.2万人。</p>',
    ],
    [
      'a meeting that was watched',
      '要闻',
      '<p>5月4日上午，我縣組織收聽收看省防汛工作專題會議。陳守一、周民等縣領導在分會場收聽收看，縣長陳守一要求抓好落實。</p>',
    ],
  ])('wakes for %s', async (_what, title, article) => {
    await detect(page(title, `<div>${article}</div>`));
    expect(sent).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'a fair with speeches',
      page('茶博会开幕', `<p>${'5月6日，第三届南屏茶叶博览会开幕，市长在致辞中欢迎来宾，企业代表说今年的茶好卖。'.repeat(5)}</p>`),
    ],
    [
      'a society that was founded',
      page('读者来信', `<p>${'市书法家协会召开地点在文化馆，学会主持编了一本书，大家觉得这个机会难得。'.repeat(5)}</p>`),
    ],
  ])('keeps quiet on %s', async (_what, html) => {
    await detect(html);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('reads Traditional characters with readings between them', async () => {
    await detect(
      page(
        '全市經(jīng)濟工作會(huì)議',
        '<p>5月6日，市委書記主持召開全市經(jīng)濟工作會(huì )議。會議強調(diào)，要抓好落實。</p>'.repeat(3),
      ),
    );
    expect(sent).toHaveBeenCalledOnce();
  });

  it('looks past the name of a channel', async () => {
    await detect(page('市委书记强调抓好落实_快讯_某某新闻发布会', report));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('reads a page pasted in pieces', async () => {
    const pieces = [...'5月6日，市委书记主持召开全市经济工作会议。会议强调，要抓好落实。'].map((unit) => `<span>${unit}</span>`).join('');
    await detect(page('要闻', `<div>${pieces}</div>`));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('waits for an article that comes later, and looks a few times only', async () => {
    await detect(page('全市经济工作会议', '<div id="app"></div>'));
    expect(sent).not.toHaveBeenCalled();
    const late = shown.document.createElement('p');
    late.textContent = '5月6日，市委书记主持召开全市经济工作会议。会议强调，要抓好落实。';
    shown.document.querySelector('#app')?.append(late);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveBeenCalledOnce();
    shown.document.body.append('又一段');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveBeenCalledOnce();
  });

  it('waits for the article that a title promises, however much else is said before', async () => {
    await detect(page('全市经济工作会议', `<p>${'本站转载请注明出处，欢迎各界投稿。'.repeat(20)}</p><div id="app"></div>`));
    const late = shown.document.createElement('p');
    late.textContent = '5月6日，市委书记主持召开全市经济工作会议。会议强调，要抓好落实。';
    shown.document.querySelector('#app')?.append(late);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveBeenCalledOnce();
  });

  it('waits until a page that is built in advance is shown', async () => {
    await detect(page('要闻', report), { id: 'x', sendMessage: sent }, { prerendering: true });
    expect(sent).not.toHaveBeenCalled();
    shown.document.dispatchEvent(new shown.Event('prerenderingchange'));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('leaves a page alone that is already read', async () => {
    const world = globalThis as { [key: symbol]: unknown };
    world[Symbol.for('huiyao')] = {};
    await detect(page('要闻', report));
    delete world[Symbol.for('huiyao')];
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([
    ['is gone', null],
    ['has lost its id', { sendMessage: sent }],
  ])('does not throw when the extension %s', async (_what, runtime) => {
    await detect(page('要闻', report), runtime);
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not throw when the extension goes away under it', async () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(detect(page('要闻', report), { id: 'x', sendMessage: gone })).resolves.toBeUndefined();
  });

  it('changes nothing on the page', async () => {
    const html = page('要闻', report);
    const untouched = new Window();
    untouched.document.write(html);
    await detect(html);
    expect(shown.document.documentElement.outerHTML).toBe(untouched.document.documentElement.outerHTML);
  });
});
