import { defineConfig } from 'vitest/config';

/** Files whose tests are told by time. */
const TIMED = ['test/e2e/failure-modes/timed.test.ts'];

const shared = { environment: 'node', testTimeout: 60_000, hookTimeout: 90_000 } as const;

/** Each file starts its own browsers, and shares them among its tests: three files at a time (most of their time is waiting), and those that are told by time alone. */
export default defineConfig({
  test: {
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: 'side by side', include: ['test/e2e/**/*.test.ts'], exclude: TIMED, sequence: { groupOrder: 0 } } },
      { test: { ...shared, name: 'alone', include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
