/** Finding the article of a page. */
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { densest } from '../../content/find/dense';
import { titleOf } from '../../content/find/headline';
import { isJunk, TAIL_WORDS } from '../../content/find/junk';
import { dayOf, publishedOn } from '../../content/find/published';
import { findArticle } from '../../content/find-article';
import { pageArticle } from '../../content/page-article';
import { readPageText } from '../../content/page-text';
import { SITES, siteFor } from '../../content/sites';
import { bodyText, headlineOf, PAGE_SHELLS, shell } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
const bare = (text: string) => text.replace(/[\s\u3000\u00a0\u200b-\u200f\ufeff]/g, '');

const reports = readSamples().filter((sample) => sample.kind === 'meeting-report');

describe.each(PAGE_SHELLS.flatMap((kind) => reports.map((sample) => [kind, sample.id, sample] as const)))(
  '%s around %s',
  (kind, _id, sample) => {
    const got = pageArticle(documentOf(shell(kind, sample)));
    const text = bare(got?.article.text ?? '');

    it('holds the whole body', () => {
      expect(text).toContain(bare(bodyText(sample.text)));
    });

    it('begins with the headline', () => {
      const headline = headlineOf(sample.text);
      expect(text).toContain(bare(headline ?? ''));
    });

    it('leaves out what else stands on the page', () => {
      const furniture = text.match(/相关阅读|热门|版权所有|友情链接|上一篇|分享到/g) ?? [];
      expect(furniture.filter((words) => !bare(sample.text).includes(words))).toEqual([]);
    });
  },
);

describe('the search', () => {
  const body = '<p>会议强调，要抓好落实，要迎难而上，确保完成全年各项任务。</p>'.repeat(4);

  it.each([
    [
      'a container',
      `<div class="nav"><a href="#">首页</a></div><div class="TRS_Editor">${body}</div>`,
      '.view.TRS_UEDITOR, .trs_editor_view, .TRS_Editor, .TRS_UEDITOR',
    ],
    ['text alone', `<div class="nav"><a href="#">首页</a></div><div class="x">${body}</div>`, 'text'],
  ])('says that it went by %s', (_what, html, how) => {
    expect(findArticle(documentOf(`<html><body>${html}</body></html>`))?.how).toBe(how);
  });

  it('takes a site at its word first', () => {
    const doc = documentOf(`<html><body><article>${body}${body}</article><div id="js_content">${body}</div></body></html>`);
    expect(findArticle(doc, 'https://mp.weixin.qq.com/s/x')?.how).toBe('site:mp.weixin.qq.com');
  });

  it('finds nothing on a page of links, of many teasers, or without a body', () => {
    const links = '<li><a href="#">全市项目建设推进会召开，会议强调要抓好落实</a></li>'.repeat(60);
    const teasers = `<article><p>会议强调，要抓好落实，要迎难而上，确保完成全年各项任务，努力再上新台阶。</p></article>`.repeat(8);
    expect(findArticle(documentOf(`<html><body><ul>${links}</ul></body></html>`))).toBeNull();
    expect(findArticle(documentOf(`<html><body>${teasers}</body></html>`))?.how).not.toBe('article');
    expect(findArticle(documentOf('<html></html>'))).toBeNull();
  });

  it('reads neither an editor nor a page of English', () => {
    const doc = documentOf(`<html><body>${body}</body></html>`);
    Object.defineProperty(doc, 'designMode', { value: 'on' });
    expect(findArticle(doc)).toBeNull();
  });

  it('is not led astray by names that forms give to their fields', () => {
    const doc = documentOf(
      `<html><head><title>全市会议召开</title></head><body><form name="title"><input name="id"><input name="className"></form><h1>全市会议召开</h1><div>${body}</div></body></html>`,
    );
    expect(findArticle(doc)?.title).toBe('全市会议召开');
  });

  it('goes through a hundred thousand elements without stopping for breath', () => {
    const doc = documentOf(`<html><body>${'<div><a href="#">新闻</a></div>'.repeat(50_000)}<div>${body}</div></body></html>`);
    const began = performance.now();
    densest(doc.querySelector('body') as Element);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('title and date', () => {
  it.each([
    ['<title>全市经济工作会议召开-某某新闻网</title>', '全市经济工作会议召开'],
    ['<title>全市经济工作会议召开_要闻_某某市人民政府</title>', '全市经济工作会议召开'],
    ['<meta property="og:title" content="市委常委会召开会议"><title>要闻</title>', '市委常委会召开会议'],
    ['<meta name="ArticleTitle" content="市委常委会 召开会议"><title>要闻</title>', '市委常委会 召开会议'],
    ['<title>x</title>', null],
  ])('reads %s', (head, title) => {
    expect(titleOf(documentOf(`<html><head>${head}</head><body></body></html>`))).toBe(title);
  });

  it.each([
    ['2022-05-31 07:52', '2022-05-31'],
    ['2023年7月4日', '2023-07-04'],
    ['20240106193000', '2024-01-06'],
    ['2024/1/6', '2024-01-06'],
    ['2022-05-30T23:52:00Z', '2022-05-31'],
    ['2022-05-30T23:52:00+08:00', '2022-05-30'],
    ['2022-13-01', null],
    ['昨天', null],
    ['12022-05-31', null],
  ])('takes %s for %s', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });

  it.each([
    '<meta name="PubDate" content="2022-05-31 07:52">',
    '<meta property="article:published_time" content="2022-05-31T07:52:00+08:00">',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-31"}</script>',
    '<article><time datetime="2022-05-31">昨天</time></article>',
  ])('finds the day in %s', (html) => {
    expect(publishedOn(documentOf(`<html><head></head><body>${html}</body></html>`))).toBe('2022-05-31');
  });
});

describe('what is no article', () => {
  it.each(['related-news', 'newsShareBar', 'xgyd', 'hot', 'comments', 'footer', 'breadcrumb', 'main_nav'])('knows %s', (name) => {
    const doc = documentOf(`<html><body><div class="${name}"></div></body></html>`);
    expect(isJunk(doc.querySelector('div') as Element)).toBe(true);
  });

  it.each(['article', 'content', 'hotel', 'navy', 'adopted', 'photo', 'prologue', 'TRS_Editor', 'shareholders', ''])(
    'leaves %s alone',
    (name) => {
      const doc = documentOf(`<html><body><div class="${name}"></div></body></html>`);
      expect(isJunk(doc.querySelector('div') as Element)).toBe(false);
    },
  );

  it.each(['相关阅读', '【推荐阅读】', '上一篇：全市会议', '热门新闻', '相關報道'])('knows the heading %s', (words) => {
    expect(TAIL_WORDS.test(words)).toBe(true);
  });

  it.each(['相关部门负责人参加', '推荐使用', '上一阶段', '热烈欢迎'])('reads on at %s', (words) => {
    expect(TAIL_WORDS.test(words)).toBe(false);
  });
});

describe('the lines for sites', () => {
  it('each say why they are there, and are sorted out by host', () => {
    for (const site of SITES) expect([site.host, site.why.length > 10, !!(site.article ?? site.drop)]).toEqual([site.host, true, true]);
    expect(siteFor('www.example.com', [{ host: 'example.com', why: '' }])?.host).toBe('example.com');
    expect(siteFor('badexample.com', [{ host: 'example.com', why: '' }])).toBeUndefined();
  });
});

const real = '../shared/pages';

describe.skipIf(!existsSync(real))('real pages, from a folder of real articles beside the checkout (skipped where it is missing)', () => {
  const rows = existsSync(real) ? readFileSync(`${real}/bodies.tsv`, 'utf8').trim().split('\n').slice(1) : [];

  it('gives 97 of 100 bodies from the first words to the last, and little else', () => {
    const missed = rows.filter((row) => {
      const [file = '', first = '', last = '', length = ''] = row.split('\t');
      const found = findArticle(documentOf(readFileSync(`${real}/${file}`, 'utf8')));
      const text = found ? bare(readPageText([found.roots.at(-1) as Element], found.drop).text) : '';
      return !text.includes(first) || !text.includes(last) || text.length > Number(length) * 1.25 + 60;
    });
    expect(rows.length).toBeGreaterThan(80);
    expect(missed.map((row) => row.split('\t')[0]).slice(Math.floor(rows.length * 0.03))).toEqual([]);
  }, 60_000);
});
