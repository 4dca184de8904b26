import { keep, takeOver } from './draft'
import { home, isShared, surveyForm } from './here'
import { fillReview, findTooMany } from './review'
import { carryWork, workFor } from './spare-time'
import { showStep, shownPage, shownStep, stepOf } from './steps'
import { remember } from './tab'

export interface Place {
  readonly step: number
  /** How many entries of the browser's history lie between here and the first. */
  readonly depth: number
}

/** Whether one answer is changed from the check page. */
let isChanging = false

/** The mark of a tab in which somebody has begun. */
export const here = `here ${home}`

export function place(): Place {
  return (history.state as Place | null) ?? { step: 0, depth: 0 }
}

/** The phone begins with the work for the form that stands there, and the form carries it. */
export function work(form: HTMLFormElement): void {
  workFor(form, () => {
    const standing = surveyForm()
    if (standing === null) return
    carryWork(standing)
    keep(standing, ['work'])
  })
}

/** One page on or back, by a button: an entry of the browser's history, so that its back button goes one question back. */
export function goTo(form: HTMLFormElement, step: number): void {
  const tooMany = shownStep() < step ? findTooMany(form) : null
  if (tooMany !== null && shownPage(form)?.contains(tooMany)) return tooMany.querySelector<HTMLElement>('.problem')?.focus()
  work(form)
  remember(here, '1')
  const state: Place = { step, depth: place().depth + 1 }
  // On a shared device the back button finds nothing.
  if (isShared()) history.replaceState({ step: 0, depth: 0 } satisfies Place, '')
  else history.pushState(state, '')
  showStep(form, step)
  if (shownPage(form)?.id === 'check') void openReview(form)
}

async function openReview(form: HTMLFormElement): Promise<void> {
  fillReview(form)
  if (await takeOver(form)) fillReview(form)
}

/** The next page; after one answer was changed, the check page again. */
export function goOn(form: HTMLFormElement): void {
  goTo(form, isChanging ? stepOf(form, 'check') : shownStep() + 1)
  isChanging = false
}

export function goBack(form: HTMLFormElement): void {
  isChanging = false
  if (place().depth > 0) history.back()
  else goTo(form, shownStep() - 1)
}

/** From the check page to one question; its way on leads back. */
export function changeOne(form: HTMLFormElement, id: string): void {
  goTo(form, stepOf(form, id))
  isChanging = true
}

/** Whoever goes back by the browser's button walks on as before. */
export function endChange(): void {
  isChanging = false
}

/** Does what a button of the walk asks for; false where it asks for nothing of it. */
export function press(form: HTMLFormElement, { by, to }: DOMStringMap): boolean {
  if (by !== undefined) {
    if (Number(by) < 0) goBack(form)
    else goOn(form)
    return true
  }
  if (to === undefined) return false
  changeOne(form, to)
  return true
}
