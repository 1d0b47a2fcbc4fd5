/** What is tried at random: each kind of input with what must be true of it. */
import fc from 'fast-check';
import { pageFaults } from './page-claims';
import { articleFaults } from './reader-claims';
import { ruinOf, ruins } from './ruins';
import { phrases, texts } from './texts';
import { pageOf, trees } from './trees';

export interface Kind {
  readonly what: string;
  /** How often it is tried, out of a hundred. */
  readonly share: number;
  /** Tries so many inputs. @returns null, or the smallest input found that fails, and how, in words */
  try(runs: number, seed: number): string | null;
}

function kind<T>(what: string, share: number, input: fc.Arbitrary<T>, faultsOf: (value: T) => string[]): Kind {
  const property = fc.property(input, (value) => {
    const faults = faultsOf(value);
    if (faults.length) throw new Error(faults.join('; '));
  });
  return {
    what,
    share,
    try(numRuns, seed) {
      const run = fc.check(property, { numRuns, seed });
      if (!run.failed) return null;
      const error = run.errorInstance instanceof Error ? run.errorInstance : new Error(String(run.errorInstance));
      return `${what}, seed ${seed}, path ${run.counterexamplePath}: ${error.stack}\n${fc.stringify(run.counterexample?.[0])}`;
    },
  };
}

const maybe = fc.option(phrases, { nil: null });
const articles = fc.record({ text: texts, title: maybe, url: maybe, published: maybe });
const seeded = <T>(input: fc.Arbitrary<T>) => fc.record({ page: input, seed: fc.nat(1_000_000) });

export const KINDS: readonly Kind[] = [
  kind('texts', 60, articles, articleFaults),
  kind('trees', 36, seeded(trees), ({ page, seed }) => pageFaults(pageOf(page), seed)),
  kind('ruins', 4, seeded(ruins), ({ page, seed }) => pageFaults(ruinOf(page), seed)),
];
