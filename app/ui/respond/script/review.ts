import { fromTemplate } from './here'
import { word } from './words'

/** Adds the check page after the last question. */
export function addReview(form: HTMLFormElement): void {
  const copy = fromTemplate('review')
  if (copy !== null) [...form.querySelectorAll(':scope > section')].pop()?.after(copy)
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  if (className !== '') made.className = className
  return made
}

function chosenIn(section: HTMLElement): string {
  const chosen = [...section.querySelectorAll<HTMLInputElement>('input:checked')].filter(({ value }) => value !== '')
  return chosen.map((field) => field.closest('label')?.textContent?.trim() ?? field.value).join(' · ')
}

function saidIn(section: HTMLElement): HTMLElement[] {
  const boxes = [...section.querySelectorAll<HTMLTextAreaElement>('textarea')].filter(({ value }) => value.trim() !== '')
  return boxes.map((box) => {
    const said = element('dd', '', 'said')
    const text = element('span', box.value)
    text.dir = 'auto'
    said.append(element('small', box.closest('label')?.querySelector('b')?.textContent ?? ''), ' ', text)
    return said
  })
}

function rowOf(section: HTMLElement): HTMLElement {
  const row = document.createElement('div')
  const name = section.querySelector('h2')?.textContent ?? ''
  const chosen = chosenIn(section)
  const isChoiceOfMany = section.querySelector('[type="checkbox"]') !== null
  const answer = element('dd', '')
  answer.append(chosen === '' ? word(isChoiceOfMany ? 'none' : 'skipped') : element('b', chosen))
  const change = element('button', word('change'), 'link')
  change.setAttribute('type', 'button')
  change.dataset['to'] = section.id
  change.append(element('span', `: ${name}`, 'unseen'))
  const last = element('dd', '', 'change')
  last.append(change)
  row.append(element('dt', name), answer, ...saidIn(section), last)
  return row
}

/** Each text becomes what will be kept of it as soon as that can be told; where it cannot, it is said that something will be taken out. */
async function showTexts(form: HTMLFormElement): Promise<void> {
  const taken = form.querySelector<HTMLElement>('#taken')
  try {
    await (await import('./show-kept')).showKept(form)
  } catch {
    if (taken) taken.hidden = false
  }
}

/** Everything that was answered and skipped, as it stands in the form at this moment. */
export function fillReview(form: HTMLFormElement): void {
  const questions = [...form.querySelectorAll<HTMLElement>(':scope > section')].filter((page) => page.querySelector('fieldset, textarea'))
  form.querySelector('#check .answers')?.replaceChildren(...questions.map(rowOf))
  form.querySelector('#taken')?.toggleAttribute('hidden', true)
  if (form.querySelector('.said') !== null) void showTexts(form)
  const isWritten = [...form.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '')
  const unread = form.querySelector<HTMLElement>('#unread')
  if (unread) unread.hidden = isWritten || form.querySelector('[name="danger"]:checked') === null
}

/** The page on which more is chosen than may be, with the sentence that says so; null where all is well. */
export function findTooMany(form: HTMLFormElement): HTMLElement | null {
  for (const page of form.querySelectorAll<HTMLElement>('section[data-most]')) {
    page.querySelector('.problem')?.remove()
    if (page.querySelectorAll('input:checked').length <= Number(page.dataset['most'])) continue
    const told = element('strong', word('most'), 'problem')
    told.id = 'problems'
    told.setAttribute('role', 'alert')
    told.tabIndex = -1
    page.querySelector('legend')?.after(told)
    return page
  }
  return null
}
