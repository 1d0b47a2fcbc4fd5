/** Beside the article: its title and date, and what on a page is no article. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../content/find/headline';
import { isJunk, TAIL_WORDS } from '../../content/find/junk';
import { dayOf, publishedOn } from '../../content/find/published';
import { SITES, siteFor } from '../../content/sites';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

describe('title and date', () => {
  it.each([
    ['<title>全市经济工作会议召开-某某新闻网</title>', '全市经济工作会议召开'],
    ['<title>全市经济工作会议召开_要闻_某某市人民政府</title>', '全市经济工作会议召开'],
    ['<meta property="og:title" content="市委常委会召开会议"><title>要闻</title>', '市委常委会召开会议'],
    ['<meta name="ArticleTitle" content="市委常委会 召开会议"><title>要闻</title>', '市委常委会 召开会议'],
    ['<title>市委\u202e常委会\u200b召开会议</title>', '市委常委会召开会议'],
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

  it.each([
    ['<a href="2">1</a> <a href="3">2</a> 共3页', true],
    ['<h1>全市经济工作会议召开</h1><p>会议强调，要稳中求进。</p>', false],
  ])('tells a line of page numbers from the box round a whole page: %s', (inside, junk) => {
    for (const name of ['page', 'pages']) {
      const doc = documentOf(`<html><body><div class="${name}">${inside}</div></body></html>`);
      expect(isJunk(doc.querySelector('div') as Element)).toBe(junk);
    }
  });

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
