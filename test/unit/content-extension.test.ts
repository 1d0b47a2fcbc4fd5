/** Which of the browser's two names for its functions a script in a page goes by. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const own = (id: string) => ({ runtime: { id }, storage: {}, i18n: {}, extension: {} });
const known = async () => (await import('../../content/extension')).extension.runtime.id;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('is the one that both have, where it is the browser’s', async () => {
  vi.stubGlobal('browser', own('a'));
  vi.stubGlobal('chrome', own('b'));
  expect(await known()).toBe('a');
});

it('is the other where the page has an element of that name', async () => {
  vi.stubGlobal('browser', { localName: 'a' });
  vi.stubGlobal('chrome', own('b'));
  expect(await known()).toBe('b');
});

it('is the other where there is but one', async () => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', own('b'));
  expect(await known()).toBe('b');
});
