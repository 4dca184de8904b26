import { turn } from './board-keys'

function radiosOf(form: HTMLFormElement, name: 'stage' | 'kind'): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${name}"]`)]
}

/** The stage or kind that is chosen for what is typed next. */
export function chosen(form: HTMLFormElement, name: 'stage' | 'kind'): string {
  const radios = radiosOf(form, name)
  return (radios.find(({ checked }) => checked) ?? radios[0])?.value ?? ''
}

function choose(radio: HTMLInputElement | undefined): void {
  if (radio === undefined || radio.checked) return
  radio.checked = true
  radio.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Turns to the stage or kind of this code; where the board does not offer it any more, everything stays as it is. */
export function turnTo(form: HTMLFormElement, name: 'stage' | 'kind', code: string): void {
  choose(radiosOf(form, name).find(({ value }) => value === code))
}

/** Turns to the next stage or kind in the ring, or to the one before. */
export function turnChoice(form: HTMLFormElement, name: 'stage' | 'kind', by: 1 | -1): void {
  const radios = radiosOf(form, name)
  const current = radios.find(({ checked }) => checked)
  choose(current === undefined ? radios[0] : turn(radios, current, by))
}

/** The words beside a choice. */
export function labelOf(radio: HTMLInputElement): string {
  return radio.labels?.[0]?.textContent?.trim() ?? radio.value
}
