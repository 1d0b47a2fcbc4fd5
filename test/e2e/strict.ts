/** The page with the strictest policy, for tests that serve it themselves. */
import { headersOf, shell as shellOf } from '../tools/shells.mjs';
import { readSamples } from '../tools/shells/library.mjs';

export const STRICT_POLICY_SHELL = headersOf('strict-csp')['content-security-policy'] ?? '';

/** @returns a sample in the strict shell; @throws where there is no such sample */
export function shell(id: string): string {
  const sample = readSamples().find((each) => each.id === id);
  if (!sample) throw new Error(`no sample is called ${id}`);
  return shellOf('strict-csp', sample);
}
