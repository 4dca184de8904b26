import { defineConfig } from 'vitest/config'
import { compileScripts } from './bin/compile-scripts'

const resolve = { alias: { '~': new URL('./app', import.meta.url).pathname } }
const integration = ['tests/integration/**/*.test.{ts,tsx}', 'app/{usecases,data,http,routes}/**/*.test.{ts,tsx}']

export default defineConfig({
  resolve,
  test: {
    // Left alone it keeps one processor for itself, which it hardly uses: of two, half the machine would stand idle.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        plugins: [compileScripts],
        test: {
          name: 'unit',
          include: ['app/{domain,ui,locales}/**/*.test.{ts,tsx}', 'tests/{spec,rules}/**/*.test.ts'],
          setupFiles: ['tests/support/refuse-console-errors.ts', 'tests/support/refuse-impurity.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        plugins: [compileScripts],
        test: {
          name: 'attack',
          include: ['tests/attack/**/*.test.ts'],
          globalSetup: 'tests/support/sqlite-template.ts',
          setupFiles: ['tests/support/refuse-console-errors.ts', 'tests/support/sqlite-database.ts'],
          testTimeout: 120_000,
        },
      },
      {
        resolve,
        plugins: [compileScripts],
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          globalSetup: 'tests/support/sqlite-template.ts',
          setupFiles: ['tests/support/refuse-console-errors.ts', 'tests/support/sqlite-database.ts'],
          // LibreOffice takes some seconds to start, and more on a busy machine.
          testTimeout: 500_000,
          hookTimeout: 500_000,
          fileParallelism: false,
        },
      },
      ...['sqlite', 'postgresql'].map((engine) => ({
        resolve,
        plugins: [compileScripts],
        test: {
          name: engine,
          include: integration,
          globalSetup: `tests/support/${engine}-template.ts`,
          setupFiles: ['tests/support/refuse-console-errors.ts', `tests/support/${engine}-database.ts`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
})
