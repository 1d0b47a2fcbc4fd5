/** Pages with little round the article: one that allows nothing (its header does), and what stands in a frame. Lines of body and tail are paragraphs. */
import { hotList } from './furniture.mjs';
import { each, escapeHtml, partsOf } from './parts.mjs';

/** By the standards: `main`, `article`, `header`. Its policy forbids every style and every script, and turning strings into markup. */
export const STRICT_POLICY =
  "default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

export function strictCsp({ text }) {
  const { lead, headline, sub, meta, body, tail } = partsOf(text);
  return `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>${escapeHtml(headline ?? '要闻')} - 时报</title></head>
<body><nav><a href="#1">首页</a> <a href="#2">要闻</a></nav>
<main><article><header>
${each(lead, (line) => `<p>${line}</p>`)}
${headline ? `<h1>${escapeHtml(headline)}</h1>` : ''}
${each([...sub, ...meta], (line) => `<p>${line}</p>`)}
</header>
${each([...body, ...tail], (line) => `<p>${line}</p>`)}
</article></main>
<aside><h2>热门</h2>${hotList()}</aside>
<footer><p>时报社</p></footer></body></html>`;
}

const title = ({ text }) => escapeHtml(partsOf(text).headline ?? '信息公开');

export const framed = (article) => {
  const { lead, headline, sub, meta, body, tail } = partsOf(article.text);
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title(article)}</title></head>
<body bgcolor="#ffffff">
${each(lead, (line) => `<p align="center">${line}</p>`)}
${headline ? `<h2 align="center">${escapeHtml(headline)}</h2>` : ''}
${each([...sub, ...meta], (line) => `<p align="center">${line}</p>`)}
<div class="content">${each([...body, ...tail], (line) => `<p>${line}</p>`)}</div>
</body></html>`;
};

/** Two frames, the article in the second; `address` is where {@link framed} of the article is served. */
export const frameset = (
  article,
  address,
) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><meta charset="utf-8"><title>${title(article)}</title></head>
<frameset cols="200,*"><frame src="/frame-menu" name="menu"><frame src="${address}" name="main"></frameset></html>`;

export const iframe = (article, address) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title(article)}</title></head>
<body><h3>信息公开平台</h3><iframe src="${address}" width="100%" height="900" title="正文"></iframe><p>版权所有</p></body></html>`;

export const frameMenu = () => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>目录</title></head><body>${hotList()}</body></html>`;
