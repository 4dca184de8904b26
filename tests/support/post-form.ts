import type { Page } from '@playwright/test'

/** As a browser without a script sends a form: the page that answers is loaded. */
export async function postForm(page: Page, address: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(
      ([action, values]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action })
        for (const [name, value] of Object.entries(values)) {
          const field = document.createElement('input')
          Object.assign(field, { type: 'hidden', name, value })
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      [address, fields] as const,
    ),
  ])
}
