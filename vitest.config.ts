import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Threads without isolation: modules are loaded once, for nothing in them keeps state (CONVENTIONS, tests). */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    globalSetup: ['test/database.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: Math.min(4, availableParallelism() + 1), // Tests with browsers and servers also wait for them.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    retry: 1, // Of a machine that is busy with something else; the reporter names each test that needed it.
    teardownTimeout: 10_000,
  },
})
