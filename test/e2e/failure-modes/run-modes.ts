/** Runs the tests of some failures, in each browser. */
import { describe } from 'vitest';
import { inEachBrowser } from '../session';
import type { Mode } from './mode';

/** @param modes number, name and tests of each, in the order in which they share a browser */
export function runModes(modes: readonly (readonly [number, string, Mode])[]): void {
  inEachBrowser('failures', (session, name) => {
    describe.each(modes)('failure %i: %s', (_number, _what, mode) => {
      mode(session, name);
    });
  });
}
