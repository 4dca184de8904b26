import { test as base } from '@playwright/test'
import { startSite, type Site } from './start-site'

// eslint-disable-next-line no-empty-pattern -- the runner reads which fixtures are asked for from this pattern
async function startAndStop({}, use: (site: Site) => Promise<void>): Promise<void> {
  const site = await startSite()
  await use(site)
  await site.stop()
}

/** A journey through the built product. `site` is started once a worker with empty data; pages open relative to its address. */
export const test = base.extend<object, { site: Site }>({
  site: [startAndStop, { scope: 'worker', timeout: 480_000 }],
  baseURL: async ({ site }, use) => use(site.address),
})

/** A journey that begins where nobody has joined yet: `site` is started for it alone, because the first coordinator's link works once. */
export const testFromTheStart = base.extend<{ site: Site }>({
  site: [startAndStop, { timeout: 480_000 }],
  baseURL: async ({ site }, use) => use(site.address),
})

export { expect } from '@playwright/test'
