import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day'
import { parseChildrenConsent, wordingIn } from './children-consent'

const whole = { wording: { en: 'Ask a grown-up first.', pl: '' }, confirmedBy: 'The child protection lead', confirmedOn: '2026-02-01' }
const parse = (fields: Partial<typeof whole>) => parseChildrenConsent({ ...whole, ...fields }, day('2026-03-01'))

test('a confirmation keeps the languages that were written', () => {
  expect(parse({})).toMatchObject({ ok: true, value: { wording: { en: 'Ask a grown-up first.' } } })
})

test.each`
  fields                                           | problem
  ${{ wording: { en: ' ', pl: 'Zapytaj.' } }}      | ${'wording-en children.wording.missing'}
  ${{ wording: { en: 'x'.repeat(1001), pl: '' } }} | ${'wording-en own.long'}
  ${{ confirmedBy: ' ' }}                          | ${'confirmedBy children.who.missing'}
  ${{ confirmedOn: 'soon' }}                       | ${'confirmedOn children.day.missing'}
  ${{ confirmedOn: '2026-03-02' }}                 | ${'confirmedOn children.day.future'}
`('$fields: $problem', ({ fields, problem }) => {
  const parsed = parse(fields as Partial<typeof whole>)
  expect(parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item} ${key}`)).toEqual([problem])
})

describe('before the first question', () => {
  test('stands the wording of the page’s language, else the English one, said to be English', () => {
    expect(wordingIn({ wording: { en: 'Ask.', pl: 'Zapytaj.' } }, 'pl')).toEqual({ language: 'pl', text: 'Zapytaj.' })
    expect(wordingIn({ wording: { en: 'Ask.' } }, 'ar')).toEqual({ language: 'en', text: 'Ask.' })
  })
})
