import type { Page } from '@playwright/test'
import { box } from './board-steps'

// A number could be an age, and would be taken out.
const letters = (nth: number): string => [...String(nth).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')
/** What is said as the nth. */
export const said = (nth: number): string => `Nobody said what comes next: ${letters(nth)}`
export const saidUpTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => said(index + 1))

/** Types contributions one after the other as a facilitator does: words, Enter, now and then another kind or stage. */
export async function typeOn(page: Page, from: number, to: number): Promise<void> {
  await box(page).focus()
  for (let nth = from; nth <= to; nth += 1) {
    await page.keyboard.insertText(said(nth))
    await page.keyboard.press('Enter')
    if (nth % 3 === 0) await page.keyboard.press('F2')
    if (nth % 10 === 0) await page.keyboard.press('F8')
  }
}
