import type { Page } from '@playwright/test'

/** Everything that the survey keeps on this phone: drafts, answers that wait, and marks of the tab. */
export function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'survey')) return '[]'
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('survey')
      opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')))
      opening.addEventListener('success', () => {
        const found: unknown[] = []
        const names = [...opening.result.objectStoreNames]
        const transaction = opening.result.transaction(names)
        for (const name of names) {
          const all = transaction.objectStore(name).getAll()
          all.addEventListener('success', () => found.push(...(all.result as unknown[])))
        }
        transaction.addEventListener('complete', () => {
          opening.result.close()
          resolve(JSON.stringify(found))
        })
      })
    })
  })
}
