/** The server of the samples: what it answers, in which bytes. */
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleServer, startServer } from '../tools/serve.mjs';
import { bodyText, FRAME_SHELLS, framePath, PAGE_SHELLS } from '../tools/shells.mjs';
import { gb18030Page } from '../tools/shells/gb18030.mjs';
import { readSamples } from '../tools/shells/library.mjs';

const samples = readSamples();
const bare = (text: string) => text.replace(/\s/g, '');
let server: SampleServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const get = (path: string) => fetch(server.origin + path);

describe('the sample server', () => {
  it('listens on loopback alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('lists every sample, and each link of the list answers', async () => {
    const response = await get('/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const { document } = parseHTML(await response.text());
    const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const { id } of samples)
      expect([id, addresses.filter((address) => address.endsWith(`/${id}`)).length]).toEqual([id, PAGE_SHELLS.length + 4]);
    const statuses = await Promise.all(addresses.map(async (address) => (await get(address)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each([...PAGE_SHELLS])('serves %s as UTF-8', async (kind) => {
    const response = await get(`/${kind}/city-economy`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('濮阳澍');
  });

  it('sends the strict policy with the strict page alone', async () => {
    expect((await get('/strict-csp/city-economy')).headers.get('content-security-policy')).toContain(
      "default-src 'none'; style-src 'none'",
    );
    expect((await get('/paragraphs/city-economy')).headers.get('content-security-policy')).toBeNull();
  });

  it('serves what stands in a frame', async () => {
    for (const kind of FRAME_SHELLS) expect(await (await get(`/${kind}/city-economy`)).text()).toContain(framePath('city-economy'));
    expect(await (await get(framePath('city-economy'))).text()).toContain('濮阳澍');
    expect((await get('/frame-menu')).status).toBe(200);
  });

  it.each(samples.map((sample) => [sample.id, sample] as const))('serves %s in the bytes of GB18030', async (id, sample) => {
    const response = await get(`/gb18030/${id}`);
    expect(response.headers.get('content-type')).toBe('text/html');
    const html = new TextDecoder('gb18030', { fatal: true }).decode(await response.arrayBuffer());
    expect(html).toContain('charset=gb2312');
    expect(bare(parseHTML(html).document.documentElement.textContent ?? '')).toContain(bare(bodyText(sample.text)));
  });

  it('has an icon, and nothing else', async () => {
    const icon = await get('/favicon.ico');
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/x-icon']);
    for (const path of ['/none', '/paragraphs/none', '/none/city-economy', '/../package.json', '//'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

describe('the writer of GB18030', () => {
  it('writes two bytes, or a reference where there are none', () => {
    expect([...gb18030Page('a会𠮷')]).toEqual([0x61, 0xbb, 0xe1, ...Buffer.from('&#134071;')]);
  });
});
