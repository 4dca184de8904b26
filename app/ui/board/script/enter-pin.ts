import { keepingWords as words, pinWaitWords } from './keeping-words'

/** What came of a PIN: it opened something, or a sentence says what is wrong and how many seconds the next one has to wait. */
export type PinOutcome<Value> = { readonly opened: Value } | { readonly problem: string; readonly wait: number }

interface Parts {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  readonly button: HTMLButtonElement
  readonly problem: HTMLElement
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Readonly<Record<string, string>>, text = '') {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

/** What is typed is digits, and no browser offers to keep them. */
const boxAttributes = { inputmode: 'numeric', maxlength: '20', autocomplete: 'off', 'aria-describedby': 'pin-hint pin-problem' }

function build(): Parts {
  const form = element('form', { id: 'pin-form', class: 'wm-form', novalidate: '' })
  const question = element('div', { class: 'ds_question' })
  const problem = element('p', { class: 'ds_question__error-message', id: 'pin-problem', role: 'alert' })
  const box = element('input', { id: 'pin', name: 'pin', type: 'password', class: 'ds_input ds_input--fixed-10' })
  for (const [name, value] of Object.entries(boxAttributes)) box.setAttribute(name, value)
  const hint = element('p', { class: 'ds_hint-text', id: 'pin-hint' }, words.pinHint)
  const button = element('button', { class: 'ds_button', type: 'submit' }, words.pinOpen)
  question.append(element('label', { class: 'ds_label', for: 'pin' }, words.pinLabel), hint, problem, box)
  form.append(question, button)
  return { form, box, button, problem }
}

/** Behind a PIN nothing of the board is on the screen, what the page came with neither. */
function cover(root: HTMLElement, form: HTMLFormElement): () => void {
  const covered = [...root.children].filter((part): part is HTMLElement => part instanceof HTMLElement && !part.hidden)
  for (const part of covered) part.hidden = true
  root.prepend(form)
  return () => {
    form.remove()
    for (const part of covered) part.hidden = false
  }
}

function say({ box, problem }: Parts, sentence: string): void {
  problem.textContent = sentence
  box.classList.toggle('ds_input--error', sentence !== '')
  if (sentence === '') box.removeAttribute('aria-invalid')
  else box.setAttribute('aria-invalid', 'true')
}

/** The button rests; a key press in the box meanwhile sends nothing. */
function rest({ button }: Parts, seconds: number): void {
  button.disabled = seconds > 0
  if (seconds > 0) setTimeout(() => (button.disabled = false), seconds * 1000)
}

/**
 * Asks for the PIN until one opens something, or until `ended` says that there is nothing to open any more. `wait`: seconds before the first
 * one, where wrong ones came before.
 */
export function enterPin<Value>(
  root: HTMLElement,
  { attempt, wait, ended }: { attempt(typed: string): Promise<PinOutcome<Value>>; readonly wait: number; readonly ended: Promise<Value> },
): Promise<Value> {
  const parts = build()
  const { form, box, button } = parts
  const uncover = cover(root, form)
  if (wait > 0) say(parts, pinWaitWords(wait))
  rest(parts, wait)
  box.focus()
  const opened = new Promise<Value>((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (button.disabled) return
      button.disabled = true
      say(parts, words.pinLooking)
      void attempt(box.value).then((outcome) => {
        if ('opened' in outcome) return resolve(outcome.opened)
        say(parts, outcome.problem)
        box.value = ''
        rest(parts, outcome.wait)
        box.focus()
      })
    })
  })
  return Promise.race([opened, ended]).finally(uncover)
}
