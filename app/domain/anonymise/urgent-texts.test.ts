import { describe, expect, test } from 'vitest'
import { urgentTexts, urgentTextsOfSheet } from './urgent-texts'

const park = { theme: 'PS05', box: 'good', text: 'The park. Call 0123456789.' } as const
const threat = { theme: 'PS12', box: 'better', text: 'I want to kill myself. Call 0123456789.' } as const

describe('which texts of a form are read at once', () => {
  test.each`
    what                             | form                                           | urgent
    ${'ticked: all, as they stand'}  | ${{ texts: [park, threat], saysDanger: true }} | ${[['ticked', park.text], ['ticked', threat.text]]}
    ${'not ticked: what matches'}    | ${{ texts: [park, threat] }}                   | ${[['rule', 'I want to kill myself. Call [phone].']]}
    ${'nothing that matches'}        | ${{ texts: [park] }}                           | ${[]}
    ${'ticked, and nothing to read'} | ${{ texts: [], saysDanger: true }}             | ${[]}
  `('$what', ({ form, urgent }: { form: Parameters<typeof urgentTexts>[0]; urgent: unknown }) => {
    expect(urgentTexts(form).map(({ cause, text }) => [cause, text])).toEqual(
      (urgent as [string, string][]).map(([cause, text]) => [cause, text]),
    )
  })
})

describe('of a sheet that was typed twice', () => {
  test.each`
    what                                 | first                  | second                                 | urgent
    ${'typed once'}                      | ${{ texts: [threat] }} | ${null}                                | ${['rule PS12']}
    ${'the same twice'}                  | ${{ texts: [threat] }} | ${{ texts: [threat] }}                 | ${['rule PS12']}
    ${'a text that only the second has'} | ${{ texts: [park] }}   | ${{ texts: [park, threat] }}           | ${['rule PS12']}
    ${'a tick that only the second has'} | ${{ texts: [park] }}   | ${{ texts: [park], saysDanger: true }} | ${['ticked PS05']}
    ${'nothing typed'}                   | ${null}                | ${null}                                | ${[]}
  `('$what', ({ first, second, urgent }: Record<'first' | 'second', Parameters<typeof urgentTextsOfSheet>[0]> & { urgent: unknown }) => {
    expect(urgentTextsOfSheet(first, second).map(({ cause, theme }) => `${cause} ${theme}`)).toEqual(urgent)
  })
})
