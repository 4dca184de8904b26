import { test as base } from '@playwright/test'
import { startSite, type Site } from './start-site'

/** A journey through the built product. `site` is started once a worker with empty data; pages open relative to its address. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const site = await startSite()
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
})

export { expect } from '@playwright/test'
