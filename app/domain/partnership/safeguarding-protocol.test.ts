import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { parseSafeguardingProtocol, tellsTheSame } from './safeguarding-protocol'

const whole = {
  steps: ' Ring the duty team.\r\nWrite nothing down. ',
  wording: { en: ' A social worker reads it\n within two days. ', pl: '', ar: '' },
  confirmedBy: 'Adult protection lead',
  confirmedOn: '2026-02-01',
}

test('keeps what is whole, and leaves a language out that nobody is asked in', () => {
  expect(parseSafeguardingProtocol(whole, ['en'], day('2026-02-20'))).toEqual({
    ok: true,
    value: {
      steps: 'Ring the duty team.\nWrite nothing down.',
      wording: { en: 'A social worker reads it within two days.' },
      confirmedBy: 'Adult protection lead',
      confirmedOn: '2026-02-01',
    },
  })
})

test.each`
  changed                                 | asked     | items
  ${{ steps: '  ' }}                      | ${['en']} | ${['steps']}
  ${{ steps: 'x'.repeat(4001) }}          | ${['en']} | ${['steps']}
  ${{}}                                   | ${['pl']} | ${['wording-pl']}
  ${{ wording: {} }}                      | ${['ar']} | ${['wording-en', 'wording-ar']}
  ${{ wording: { en: 'x'.repeat(301) } }} | ${[]}     | ${['wording-en']}
  ${{ confirmedBy: '' }}                  | ${[]}     | ${['confirmedBy']}
  ${{ confirmedOn: '2026-02-21' }}        | ${[]}     | ${['confirmedOn']}
  ${{ confirmedOn: 'soon' }}              | ${[]}     | ${['confirmedOn']}
`('refuses $changed where it is asked in $asked', ({ changed, asked, items }: { changed: object; asked: string[]; items: string[] }) => {
  const parsed = parseSafeguardingProtocol({ ...whole, ...changed }, asked, day('2026-02-20'))
  expect(parsed.ok ? [] : parsed.problems.map(({ item }) => item)).toEqual(items)
})

test('respondents are told the same whoever confirmed it and whatever staff do', () => {
  const one = { steps: 'a', wording: { en: 'x' }, confirmedBy: 'b', confirmedOn: day('2026-02-01') }
  expect(tellsTheSame(one, { ...one, steps: 'other', confirmedBy: 'c' })).toBe(true)
  expect(tellsTheSame(one, { ...one, wording: { en: 'x', pl: 'y' } })).toBe(false)
})
