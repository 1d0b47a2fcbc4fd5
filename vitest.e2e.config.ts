import { defineConfig } from 'vitest/config';

/** One browser at a time: each file starts its own, and shares it among its tests. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
