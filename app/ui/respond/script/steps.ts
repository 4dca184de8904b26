import { wordsOf } from './words'

let shown = 0

function sections(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(':scope > section')]
}

function button(label: string, by: number): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.dataset['by'] = String(by)
  if (by < 0) made.className = 'quiet'
  return made
}

/** Gives every page its way on and its way back. */
export function addButtons(form: HTMLFormElement): void {
  const { start, next, back } = wordsOf(form)
  const pages = sections(form)
  for (const [index, page] of pages.entries()) {
    const row = document.createElement('p')
    row.className = 'nav'
    if (index > 0) row.append(button(back, -1))
    if (index < pages.length - 1) row.append(button(index === 0 ? start : next, 1))
    else row.append(...(form.querySelector('#last')?.childNodes ?? []))
    page.append(row)
  }
}

export function isLastStep(form: HTMLFormElement): boolean {
  return shown === sections(form).length - 1
}

export function shownStep(): number {
  return shown
}

/** The page that an element with this id stands on; -1 when it stands on none. */
export function stepOf(form: HTMLFormElement, id: string): number {
  const target = document.getElementById(id)
  return sections(form).findIndex((page) => page.contains(target))
}

/** Shows one page. With `focus` the heading takes the focus, so that a screen reader says where we are. */
export function showStep(form: HTMLFormElement, step: number, focus: 'focus' | 'leave focus' = 'focus'): void {
  const pages = sections(form)
  shown = Math.max(0, Math.min(step, pages.length - 1))
  for (const [index, page] of pages.entries()) page.hidden = index !== shown
  if (focus === 'leave focus') return
  scrollTo(0, 0)
  pages[shown]?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true })
}
