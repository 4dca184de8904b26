import type { Page } from '@playwright/test'

/** A browser that keeps nothing: every place where a page could leave something throws, as where somebody has switched it off. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(self, 'indexedDB', { value: { open: refuse } })
    for (const name of ['sessionStorage', 'localStorage', 'caches']) Object.defineProperty(self, name, { get: refuse })
  })
}
