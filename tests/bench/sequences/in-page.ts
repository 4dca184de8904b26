import type { Page } from '@playwright/test'

/** What one tab shows. */
export interface Sight {
  readonly shows: 'form' | 'waiting' | 'sent' | 'sent before' | 'code again' | 'nothing of ours'
  /** What its status line says. */
  readonly state: string
  /** The secret of its form. */
  readonly secret: string
  readonly receipt: string
  readonly problem: string
}

/** An answer that was given in a page. */
export interface Given {
  readonly name: string
  readonly value: string
}

const patience = 10_000

/** Does something in a page; null where the page is gone or is going. */
export async function inPage<Value, Given_>(
  page: Page,
  work: (given: Given_) => Value | Promise<Value>,
  given: Given_,
): Promise<Value | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const done = page.evaluate(work as never, given).catch(() => null) as Promise<Value | null>
  return Promise.race([done, late])
}

export async function look(page: Page): Promise<Sight | null> {
  return inPage(
    page,
    () => {
      const form = document.querySelector<HTMLFormElement>('#survey')
      const receipt = (document.querySelector('#main .receipt')?.textContent ?? '').replaceAll(/[\s-]/g, '')
      const isSent = document.querySelector('#sent') !== null
      const isCode = document.querySelector('form#sealed') !== null
      const isWaiting = document.querySelector('#main [data-now]') !== null
      const isBefore = form === null && document.querySelector('#main > h1 + a') !== null
      const shows = isSent
        ? 'sent'
        : isWaiting
          ? 'waiting'
          : isCode
            ? 'code again'
            : form
              ? 'form'
              : isBefore
                ? 'sent before'
                : 'nothing of ours'
      return {
        shows,
        state: document.querySelector<HTMLElement>('#status')?.dataset['state'] ?? '',
        secret: form?.querySelector<HTMLInputElement>('input[name="secret"]')?.value ?? '',
        receipt,
        problem: document.querySelector('#not-reached, #problems')?.textContent ?? '',
      } as const
    },
    null,
  )
}

/** Goes some pages on and answers what is asked there, or, from the check page, changes an answer. Null where nothing is asked. */
export function answer(
  page: Page,
  given: { readonly nth: number; readonly value: number; readonly text: string | null },
): Promise<Given | null> {
  return inPage(
    page,
    ({ nth, value, text }) => {
      const form = document.querySelector<HTMLFormElement>('#survey')
      // A script could press what no finger can while the answers are on their way.
      if (form?.inert === true) return null
      const shown = () => form?.querySelector<HTMLElement>(':scope > section:not([hidden])') ?? null
      document.querySelector<HTMLElement>('#began [data-go]')?.click()
      const changes = [...(shown()?.querySelectorAll<HTMLElement>('#check [data-to]') ?? [])]
      changes[nth % changes.length]?.click()
      const isAsked = () => shown()?.querySelector(text === null ? 'input[type="radio"]' : 'textarea') !== null
      for (let on = 0; on < nth % 3 || !isAsked(); on += 1) {
        const way = shown()?.querySelector<HTMLElement>('[data-by="1"]') ?? null
        if (way === null || shown()?.querySelector('#check') !== null || on > 30) break
        way.click()
      }
      if (text !== null) {
        const box = shown()?.querySelector('textarea') ?? null
        if (box === null) return null
        box.value = text
        box.dispatchEvent(new Event('input', { bubbles: true }))
        return { name: box.name, value: text }
      }
      const fields = [...(shown()?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])].filter((field) =>
        /^[1-7]$/.test(field.value),
      )
      const field = fields[(value - 1) % fields.length]
      const chosen = field?.checked === true ? fields[value % fields.length] : field
      if (chosen === undefined) return null
      chosen.click()
      return { name: chosen.name, value: chosen.value }
    },
    given,
  )
}

/** Goes to the check page and presses the button to send; false where there is none. */
export async function pressSend(page: Page): Promise<boolean> {
  const pressed = await inPage(
    page,
    () => {
      if (document.querySelector<HTMLElement>('#survey')?.inert === true) return false
      document.querySelector<HTMLElement>('#began [data-go]')?.click()
      for (let on = 0; on < 40; on += 1) document.querySelector<HTMLElement>('#survey > section:not([hidden]) [data-by="1"]')?.click()
      const button = document.querySelector<HTMLElement>('#check:not([hidden]) [value="send"]')
      button?.click()
      return button !== null
    },
    null,
  )
  return pressed ?? false
}

/** Chooses another language or reading; whether there was one to choose. */
export function switchVariant(page: Page, nth: number): Promise<boolean | null> {
  return inPage(
    page,
    (chosen) => {
      const ways = [...document.querySelectorAll<HTMLElement>('nav.switch button, nav.switch a')]
      ways[chosen % ways.length]?.click()
      return ways.length > 0
    },
    nth,
  )
}

/** Waits until a tab shows or says one of these; false where it does not in time. */
export async function until(page: Page, is: (sight: Sight) => boolean, milliseconds: number): Promise<Sight | null> {
  const end = performance.now() + milliseconds
  for (;;) {
    const sight = await look(page)
    if (sight !== null && is(sight)) return sight
    if (performance.now() > end || page.isClosed()) return null
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
