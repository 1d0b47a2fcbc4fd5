/**
 * Serves the sample articles in every page shell, on loopback only. `node test/tools/serve.mjs [port]` runs until it is stopped.
 *
 *   /                      the list of samples
 *   /<shell>/<article>     an article in a shell; names as in test/tools/shells.mjs, articles by their file's name or `seed-000`
 *   /gb18030/<article>     the `br-runs` shell in GB18030 bytes, which says gb2312 in a meta element and nothing in its header
 *   /paged/<article>       the first page of an article that is split over several
 *   /framed/<article>      what stands in the frame of `iframe` and `frameset`
 */
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { favicon } from './shells/favicon.mjs';
import { gb18030Page } from './shells/gb18030.mjs';
import { indexPage } from './shells/index-page.mjs';
import { readSamples } from './shells/library.mjs';
import { frameMenu } from './shells/plain.mjs';
import { FRAME_SHELLS, headersOf, PAGE_SHELLS, shell } from './shells.mjs';

const HTML = 'text/html; charset=utf-8';
const SHELLS = [...PAGE_SHELLS, ...FRAME_SHELLS, 'gb18030', 'paged'];

const page = (body, headers = {}) => ({ status: 200, headers: { 'content-type': HTML, ...headers }, body });

const notFound = (path) => ({
  status: 404,
  headers: { 'content-type': HTML },
  body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>404</title></head><body><h1>404 没有这个页面</h1><p>${encodeURI(path)}</p><p><a href="/">全部样例</a></p></body></html>`,
});

function articlePage(kind, sample) {
  if (kind === 'gb18030') return page(gb18030Page(shell('br-runs', { ...sample, charset: 'gb2312' })), { 'content-type': 'text/html' });
  return page(shell(kind, sample), headersOf(kind));
}

function answer(path, samples) {
  if (path === '/') return page(indexPage([...samples.values()], SHELLS));
  if (path === '/favicon.ico') return page(favicon(), { 'content-type': 'image/x-icon' });
  if (path === '/frame-menu') return page(frameMenu());
  const [, kind, id] = /^\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(path) ?? [];
  const sample = samples.get(id);
  return sample && (kind === 'framed' || SHELLS.includes(kind)) ? articlePage(kind, sample) : notFound(path);
}

/** Serves on 127.0.0.1, on a free port unless one is named. The samples are read once, at the start. */
export async function startServer(port = 0) {
  const samples = new Map(readSamples().map((sample) => [sample.id, sample]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0];
    const { status, headers, body } = answer(path, samples);
    response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startServer(Number(process.argv[2] ?? 0));
  console.log(`samples: ${origin}/`);
}
