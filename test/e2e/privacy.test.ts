/** What a page can learn of the extension, and what the extension may do: next to nothing, and no more than is written here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shell, STRICT_POLICY_SHELL } from './strict';
import { builtExtension } from './browsers/launch';
import { OwnServer } from './own-server';
import { eventually, hoverFirst, marksOf, stateOf } from './page';
import { inEachBrowser } from './session';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  const manifest = JSON.parse(readFileSync(`${builtExtension(name)}/manifest.json`, 'utf8')) as Record<string, unknown>;
  const golden = JSON.parse(readFileSync(`test/e2e/rights-${name}.json`, 'utf8')) as Record<string, unknown>;

  it('asks for the rights that are written down, and no others', () => {
    const { name: _name, description, version, icons, action, ...rights } = manifest;
    expect(rights).toEqual(golden);
    expect([description, version, icons, action].every(Boolean)).toBe(true);
  });

  it('shows no file to pages', () => expect(manifest).not.toHaveProperty('web_accessible_resources'));
});

inEachBrowser('a page', (session, name) => {
  it('can fetch, import or frame no file of the extension', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/city-economy`);
    await stateOf(browser, await tab.id());
    const addresses = filesOf(builtExtension(name)).map((file) => `${browser.origin}/${file}`);
    expect(addresses.length).toBeGreaterThan(10);
    const reached = await tab.evaluate(async (all: readonly string[]) => {
      const loads = (element: HTMLImageElement | HTMLScriptElement, url: string) =>
        new Promise<boolean>((done) => {
          element.addEventListener('load', () => done(true));
          element.addEventListener('error', () => done(false));
          element.src = url;
          document.head.append(element);
        });
      const tries = all.flatMap((url) => [
        fetch(url, { mode: 'no-cors' }).then(
          () => `fetch ${url}`,
          () => null,
        ),
        loads(new Image(), url).then((ok) => (ok ? `image ${url}` : null)),
        loads(document.createElement('script'), url).then((ok) => (ok ? `script ${url}` : null)),
      ]);
      return (await Promise.all(tries)).filter((found) => found !== null);
    }, addresses);
    expect(reached).toEqual([]);
  });

  it('sees no request, no name and no global of the extension', async () => {
    const { browser, tab, origin } = session();
    await tab.goto(`${origin}/paragraphs/city-economy`);
    const globals = () => tab.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /huiyao|会要/i.test(name)));
    await stateOf(browser, await tab.id());
    expect(await globals()).toEqual([]);
    const seen = await tab.evaluate(() => ({
      requests: performance.getEntriesByType('resource').map((entry) => entry.name),
      names: [...CSS.highlights.keys()].join(' '),
    }));
    expect(seen.requests.filter((address) => address.includes('-extension://'))).toEqual([]);
    expect(seen.names).not.toMatch(/huiyao|official|slogan|target/i);
  });

  it('with the strictest policy is read, marked and explained, and its policy reports nothing', async () => {
    const server = await OwnServer.start({
      '/strict': { body: shell('city-economy'), headers: { 'content-security-policy': `${STRICT_POLICY_SHELL}; report-uri /report` } },
    });
    const { browser, tab } = session();
    await tab.goto(`${server.origin}/strict`);
    await stateOf(browser, await tab.id());
    await eventually(async () => expect((await marksOf(tab)).official).not.toEqual([]));
    expect(await hoverFirst(tab, 'official')).toContain('濮阳澍');
    // The browser itself asks every site for its icon, which this policy forbids.
    expect(server.posted.filter((report) => !report.includes('/favicon.ico'))).toEqual([]);
    await server.close();
  });
});
