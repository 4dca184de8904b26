import type { Problem } from '../kernel/result'
import { longestText } from './framework-document'

/** A text of one line as it was typed, without doubled blanks and blanks around it. */
export function lineOf(typed: string): string {
  return typed.replaceAll(/\s+/g, ' ').trim()
}

/** The lines of a box, without empty ones. */
export function linesOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map(lineOf)
    .filter((line) => line !== '')
}

/** A text that must be there. Refuses an empty one and one that is too long. */
export function filledProblems(item: string, text: string): readonly Problem[] {
  return text === '' ? [{ item, key: 'framework.empty' }] : longProblems(item, text)
}

/** Refuses a text that is too long for a file of a framework. */
export function longProblems(item: string, ...texts: readonly string[]): readonly Problem[] {
  return texts.some((text) => text.length > longestText) ? [{ item, key: 'framework.long', values: { most: longestText } }] : []
}

/** Refuses what is not one of the choices. */
export function choiceProblems(item: string, chosen: string, choices: readonly string[]): readonly Problem[] {
  return choices.includes(chosen) ? [] : [{ item, key: 'framework.choice' }]
}

/** A whole number that may be left out. Null where nothing was typed, NaN where it is none from `least` to 9999. */
export function numberOf(typed: string, least: number): number | null {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,4}$/.test(text) && Number(text) >= least ? Number(text) : Number.NaN
}

/** Refuses what was typed in place of a whole number. */
export function numberProblems(item: string, number: number | null): readonly Problem[] {
  return Number.isNaN(number) ? [{ item, key: 'framework.number' }] : []
}
