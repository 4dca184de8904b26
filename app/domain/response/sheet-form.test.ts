import { expect, test } from 'vitest'
import { formatSheetForm, parseSheetForm, refusalOfForm, sheetVariants } from './sheet-form'

test.each(sheetVariants)('a form in the variant %s is read back as it was printed', (variant) => {
  const form = { instrument: 'place-standard-7', edition: '2022', language: 'pl', variant }
  expect(parseSheetForm(formatSheetForm(form))).toEqual(form)
})

const wave = { instrument: 'place-standard-7', edition: '2022' }

test.each`
  text                                | key               | because
  ${''}                               | ${null}           | ${'the number was typed by hand'}
  ${'place-standard-7@2022.en.large'} | ${null}           | ${'language and variant do not change what is asked'}
  ${'place-standard-7@2015.en.easy'}  | ${'form-other'}   | ${'another edition'}
  ${'place-standard-14@2022.en.easy'} | ${'form-other'}   | ${'another instrument'}
  ${'place-standard-7@2022.en.tiny'}  | ${'form-unknown'} | ${'no such variant'}
  ${'place-standard-7'}               | ${'form-unknown'} | ${'half of it'}
`('$text is refused with $key: $because', ({ text, key }: { text: string; key: string | null }) => {
  expect(refusalOfForm(text, wave)?.key ?? null).toBe(key)
})
