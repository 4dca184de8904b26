import { showPictures } from './pictures'
import { word } from './words'

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

function wayOn(page: HTMLElement, after: HTMLElement | undefined): HTMLButtonElement | null {
  if (after === undefined) return null
  if (page.id === 'welcome') return button(word('start'), 1)
  return button(word(after.id === 'check' ? 'review' : 'next'), 1)
}

/** Gives every page its way on and its way back. The check page sends, and the page between two people brings its own button. */
export function addButtons(form: HTMLFormElement): void {
  form.querySelector('#last')?.remove()
  const pages = sections(form)
  for (const [index, page] of pages.entries()) {
    if (page.id === 'handover') continue
    const row = document.createElement('p')
    row.className = 'nav'
    if (index > 0 && pages[index - 1]?.id !== 'handover') row.append(button(word('back'), -1))
    row.append(wayOn(page, pages[index + 1]) ?? page.querySelector('[value="send"]') ?? '')
    page.append(row)
  }
}

export function shownStep(): number {
  return shown
}

export function shownPage(form: HTMLFormElement): HTMLElement | undefined {
  return sections(form)[shown]
}

/** The page that an element with this id stands on; -1 when it stands on none. */
export function stepOf(form: HTMLFormElement, id: string): number {
  const target = document.getElementById(id)
  return sections(form).findIndex((page) => page.contains(target))
}

/** The page where somebody answered last; undefined where nothing is. */
export function lastAnswered(form: HTMLFormElement): string | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>(':checked, textarea')]
  return fields
    .filter(({ value }) => value !== '')
    .pop()
    ?.closest('section')?.id
}

/** Shows one page. With `focus` the heading takes the focus, so that a screen reader says where we are. */
export function showStep(form: HTMLFormElement, step: number, focus: 'focus' | 'leave focus' = 'focus'): void {
  const pages = sections(form)
  shown = Math.max(0, Math.min(step, pages.length - 1))
  for (const [index, page] of pages.entries()) page.hidden = index !== shown
  showPictures(pages[shown] ?? form)
  for (const video of form.querySelectorAll('video')) video.pause()
  if (focus === 'leave focus') return
  scrollTo(0, 0)
  const heading = pages[shown]?.querySelector<HTMLElement>('h1, h2')
  // How far one has come stands before the heading, where a screen reader would not look for it.
  heading?.setAttribute('aria-description', pages[shown]?.querySelector('.step')?.textContent ?? '')
  heading?.focus({ preventScroll: true })
}
