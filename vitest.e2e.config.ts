import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests are told by time. */
const TIMED = ['test/e2e/failure-modes/timed.test.ts'];

/** Files that take longest, the longest first: one that begins last keeps the others waiting. */
const LONG = ['states', 'panel', 'samples-firefox', 'samples-chromium', 'first-run', 'long', 'options', 'failure-modes'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) + 1 || LONG.length + 1;
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const shared = { environment: 'node', testTimeout: 60_000, hookTimeout: 90_000 } as const;

/** Each file starts its own browsers, and shares them among its tests: four files at a time (most of their time is waiting), and those that are told by time alone. */
export default defineConfig({
  test: {
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'side by side', include: ['test/e2e/**/*.test.ts'], exclude: TIMED, sequence: { groupOrder: 0 } } },
      { test: { ...shared, name: 'alone', include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
