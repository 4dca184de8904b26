import { matchOfCode } from './code-match'

/** A code of the form: the row that it stands in, its box, and where its number is written. */
interface Choice {
  readonly row: HTMLElement
  readonly box: HTMLInputElement
  readonly number: Element | null
}

/** A coding form, as code-choices.tsx writes it. */
interface Coding {
  readonly form: HTMLFormElement
  readonly search: HTMLInputElement
  readonly none: HTMLInputElement
  readonly found: Element | null
  readonly choices: readonly Choice[]
}

function findCoding(): Coding | null {
  const form = document.querySelector<HTMLFormElement>('form[data-coding]')
  const search = form?.querySelector<HTMLInputElement>('[data-search]')
  const none = form?.querySelector<HTMLInputElement>('[data-none]')
  if (!form || !search || !none) return null
  const choices = [...form.querySelectorAll<HTMLElement>('[data-code]')].flatMap((row) => {
    const box = row.querySelector('input')
    return box === null ? [] : [{ row, box, number: row.querySelector('[data-number]') }]
  })
  return { form, search, none, found: form.querySelector('[data-found]'), choices }
}

function shownIn({ choices }: Coding): readonly Choice[] {
  return choices.filter(({ row }) => !row.hidden)
}

function matchOf({ row }: Choice, { search }: Coding) {
  return matchOfCode(row.dataset['code'] ?? '', search.value)
}

/** Shows what answers to the typed letters. What is ticked stays in sight. */
function look(coding: Coding): void {
  const { form, search, found, choices } = coding
  for (const choice of choices) choice.row.hidden = !choice.box.checked && matchOf(choice, coding) === null
  for (const level of form.querySelectorAll<HTMLElement>('[data-level]'))
    level.hidden = level.querySelector('[data-code]:not([hidden])') === null
  const shown = shownIn(coding)
  for (const [index, { number }] of shown.entries()) if (number !== null) number.textContent = index < 9 ? String(index + 1) : ''
  if (found !== null) found.textContent = search.value.trim() === '' ? '' : `${shown.length} ${shown.length === 1 ? 'code' : 'codes'}`
}

/** "None of these fits" and a code exclude each other: what was ticked last stands. */
function excludeOthers(ticked: EventTarget | null, { none, choices }: Coding): void {
  if (ticked === none && none.checked) for (const { box } of choices) box.checked = false
  else if (ticked instanceof HTMLInputElement && ticked !== none && ticked.checked) none.checked = false
}

function lookAnew(coding: Coding): void {
  coding.search.value = ''
  look(coding)
}

function toggle(box: HTMLInputElement, coding: Coding): void {
  box.checked = !box.checked
  excludeOthers(box, coding)
  lookAnew(coding)
}

/** Enter ticks the first code that holds what was typed, else the first of its stem; in the empty box it saves. */
function enter(coding: Coding): void {
  if (coding.search.value.trim() === '') return coding.form.requestSubmit()
  const left = shownIn(coding).filter(({ box }) => !box.checked)
  const wanted = left.find((choice) => matchOf(choice, coding) === 'held') ?? left[0]
  if (wanted !== undefined) toggle(wanted.box, coding)
}

function press(event: KeyboardEvent, coding: Coding): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (/^\d$/.test(event.key)) {
    event.preventDefault()
    const box = event.key === '0' ? coding.none : shownIn(coding)[Number(event.key) - 1]?.box
    if (box !== undefined) toggle(box, coding)
  } else if (event.target === coding.search && event.key === 'Enter') {
    event.preventDefault()
    enter(coding)
  } else if (event.key === 'Escape') lookAnew(coding)
}

/** Makes coding faster where scripts run: letters look for a code, 1 to 9 tick what is on the screen, 0 says that none fits, Enter goes on. */
function begin(coding: Coding): void {
  for (const help of document.querySelectorAll<HTMLElement>('[data-key-help]')) help.hidden = false
  coding.form.addEventListener('keydown', (event) => press(event, coding))
  coding.form.addEventListener('change', ({ target }) => {
    excludeOthers(target, coding)
    look(coding)
  })
  coding.search.addEventListener('input', () => look(coding))
  look(coding)
  const summary = document.querySelector<HTMLElement>('#error-summary')
  if (summary === null) coding.search.focus()
  else summary.focus()
}

const coding = findCoding()
if (coding !== null) begin(coding)
