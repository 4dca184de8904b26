import { describe, expect, test } from 'vitest'
import { parseOrganisations } from './participating'
import { parseWorkshopFinish, type TypedFinish } from './workshop-finish'

const typed: TypedFinish = {
  headCounts: { 'lived-experience': ' 12 ', partner: '0', 'supporting-organisation': '99' },
  facilitated: 'Alloa Advice',
  partners: ['Council'],
  otherPartners: '',
  others: '',
  standards: { inclusion: ' Families  came. ', support: '', unheard: 'of' },
}
const invited = ['lived-experience', 'partner'] as const

describe('what is recorded at the end', () => {
  test('holds the counts of those who were invited, and the standards that were met', () => {
    expect(parseWorkshopFinish(typed, invited, [])).toEqual({
      ok: true,
      value: {
        headCounts: { 'lived-experience': 12, partner: 0 },
        organisations: [
          { name: 'Alloa Advice', part: 'facilitated', isPartner: false },
          { name: 'Council', part: 'took-part', isPartner: true },
        ],
        standards: [{ standard: 'inclusion', note: 'Families came.' }],
      },
    })
  })

  test('keeps how a standard was met without what points to somebody by its form, because a statement publishes it', () => {
    const parsed = parseWorkshopFinish({ ...typed, standards: { support: 'Ring 07700 900123 for a lift.' } }, invited, [])
    expect(parsed.ok ? parsed.value.standards : []).toEqual([{ standard: 'support', note: 'Ring [phone] for a lift.' }])
  })

  test.each(['', '-1', '1.5', '501', '1e2', 'ten', '0x10'])('%j is no head-count, and the refusal does not repeat it', (count) => {
    const refused = parseWorkshopFinish({ ...typed, headCounts: { 'lived-experience': count, partner: '3' } }, invited, [])
    expect(refused).toEqual({
      ok: false,
      problems: [{ item: 'count-lived-experience', key: 'workshop.head-count', values: { audience: 'lived-experience', most: 500 } }],
    })
  })

  test.each([
    [{ headCounts: { 'lived-experience': '0', partner: '0' } }, ['count-lived-experience: workshop.head-count.nobody']],
    [{ standards: { impact: 'x'.repeat(301) } }, ['standard-impact: workshop.text.long']],
    [{ others: `Short\n${'x'.repeat(121)}` }, ['others: workshop.organisation.long']],
    [{ others: Array.from({ length: 79 }, (_, index) => `Body ${index}`).join('\n') }, ['others: workshop.organisations.most']],
  ] satisfies [Partial<TypedFinish>, string[]][])('%o is refused', (change, problems) => {
    const parsed = parseWorkshopFinish({ ...typed, ...change }, invited, [])
    expect(parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item}: ${key}`)).toEqual(problems)
  })
})

test.each([
  ['a name twice is one, and whoever ran it stands as that', { facilitated: 'council', partners: ['Council'] }, ['council ran, partner']],
  ['a partner is one wherever it was typed', { others: 'Police Scotland\nA club' }, ['Police Scotland came, partner', 'A club came']],
  ['a partner that is in no list', { otherPartners: '  New   body \r\n' }, ['New body came, partner']],
  ['nobody', {}, []],
])('%s', (_, change, expected) => {
  const blank = { facilitated: '', partners: [], otherPartners: '', others: '' }
  const parsed = parseOrganisations({ ...blank, ...change }, ['Police Scotland'])
  const words = parsed.ok
    ? parsed.value.map(({ name, part, isPartner }) => `${name} ${part === 'took-part' ? 'came' : 'ran'}${isPartner ? ', partner' : ''}`)
    : []
  expect(words).toEqual(expected)
})
