/** Finding the article of a page. */
import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { finish } from '../../content/steps';
import { densest } from '../../content/find/dense';
import { findArticle } from '../../content/find-article';
import { pageArticle } from '../../content/page-article';
import { readPageText } from '../../content/page-text';
import { bodyText, firstPageOf, headlineOf, PAGE_SHELLS, shell } from '../tools/shells.mjs';
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
      const furniture =
        text.match(
          /相关阅读|相关报道|热门|版权所有|友情链接|上一篇|上一版|分享到|为您推荐|精彩推荐|网友评论|为家乡点赞|沈砚秋|路无涯|打印(?:本页|此文)|关闭窗口|扫一扫/g,
        ) ?? [];
      expect(furniture.filter((words) => !bare(sample.text).includes(words))).toEqual([]);
    });
  },
);

describe.each(reports.filter(({ real: isReal }) => !isReal).map((sample) => [sample.id, sample] as const))(
  'the first page of %s',
  (_id, sample) => {
    const got = pageArticle(documentOf(shell('paged', sample)));
    const text = bare(got?.article.text ?? '');

    it('holds its part of the body, and nothing of the way to the others', () => {
      expect(text).toContain(bare(firstPageOf(sample.text)));
      expect(text).not.toMatch(/下一页|尾页|阅读全文|热点新闻|版权所有/);
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

  const follow = (headlines: string[], wrap: (inner: string) => string) =>
    headlines.map((headline) => wrap(`<h1>${headline}</h1><div>${body}<p>${headline}完。</p></div>`)).join('');
  const among = (title: string, html: string) =>
    pageArticle(documentOf(`<html><head><title>${title}</title></head><body><main>${html}</main></body></html>`))?.article.text ?? '';

  it('takes of articles that follow each other the one that the page is called after', () => {
    const all = follow(['全市经济工作会议召开', '城区桥梁昨日通车', '秋粮收购开始'], (inner) => `<section>${inner}</section>`);
    expect(among('全市经济工作会议召开', all)).toMatch(/^全市经济工作会议召开\n[^]*全市经济工作会议召开完。$/);
    expect(among('城区桥梁昨日通车', all)).toMatch(/^城区桥梁昨日通车\n[^]*城区桥梁昨日通车完。$/);
  });

  it('cuts no article at headlines of its sections', () => {
    const all = follow(['全市经济工作会议召开', '一、抓好项目', '二、抓好落实'], (inner) => inner);
    expect(among('全市经济工作会议召开', all)).toContain('二、抓好落实完。');
  });

  it('takes the date below the headline, and not the one that the site shows above it', () => {
    const doc = documentOf(
      `<html><head><title>全市经济工作会议召开</title></head><body><p>今天是2031年1月1日</p><h1>全市经济工作会议召开</h1><p>2024-05-06 来源：日报</p><div class="TRS_Editor">${body}</div></body></html>`,
    );
    const text = pageArticle(doc)?.article.text ?? '';
    expect(text).toContain('2024-05-06');
    expect(text).not.toContain('2031');
  });

  it('reads no heading before the article that holds the whole of it', () => {
    const doc = documentOf(`<html><body><h1>全市经济工作会议召开<div class="TRS_Editor">${body}</div></h1></body></html>`);
    const found = findArticle(doc);
    expect(found?.roots.map((root) => root.localName)).toEqual(['div']);
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
    for (const said of ['', 'true', 'plaintext-only'])
      expect(findArticle(documentOf(`<html><body><main contenteditable="${said}"><div>${body}</div></main></body></html>`))).toBeNull();
    expect(findArticle(documentOf(`<html><body contenteditable="false">${body}</body></html>`))).not.toBeNull();
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
    finish(densest(doc.querySelector('body') as Element));
    expect(performance.now() - began).toBeLessThan(3000);
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
