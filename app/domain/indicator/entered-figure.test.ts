import { describe, expect, test } from 'vitest'
import { type FigureForm, latestFigure, openEnteredFigure, parseFigure } from './entered-figure'

const form: FigureForm = {
  period: '2021/22',
  printed: '212',
  counts: 'other',
  numerator: '',
  denominator: '',
  sourceNote: 'Annual report, page 4',
  publicSource: false,
}

describe('a count of 1 to 9 people needs a public source', () => {
  test.each`
    printed    | counts      | publicSource | stored     | value
    ${'0'}     | ${'people'} | ${false}     | ${'0'}     | ${0}
    ${'1'}     | ${'people'} | ${false}     | ${'[c]'}   | ${null}
    ${'9'}     | ${'people'} | ${false}     | ${'[c]'}   | ${null}
    ${'9'}     | ${'people'} | ${true}      | ${'9'}     | ${9}
    ${'10'}    | ${'people'} | ${false}     | ${'10'}    | ${10}
    ${'1,204'} | ${'people'} | ${false}     | ${'1,204'} | ${1204}
    ${'7'}     | ${'other'}  | ${false}     | ${'7'}     | ${7}
    ${'6.4%'}  | ${'other'}  | ${false}     | ${'6.4%'}  | ${6.4}
  `(
    '$printed ($counts, public: $publicSource) is kept as $stored',
    ({ stored, value, ...typed }: FigureForm & { stored: string; value: number | null }) => {
      const result = parseFigure({ ...form, ...typed })
      expect(result).toMatchObject({ ok: true, value: { printed: stored, value } })
      if (stored === '[c]') expect(JSON.stringify(result)).not.toContain(`"${typed.printed}"`)
    },
  )
})

describe('a share of people may hold a small count in what it was worked out from, and in the rest', () => {
  test.each`
    printed   | counts      | numerator | denominator | publicSource | stored
    ${'40%'}  | ${'share'}  | ${'20'}   | ${'50'}     | ${false}     | ${'40%'}
    ${'10%'}  | ${'share'}  | ${'5'}    | ${'50'}     | ${false}     | ${'[c]'}
    ${'10%'}  | ${'share'}  | ${'5'}    | ${'50'}     | ${true}      | ${'10%'}
    ${'90%'}  | ${'share'}  | ${'45'}   | ${'50'}     | ${false}     | ${'[c]'}
    ${'0%'}   | ${'share'}  | ${'0'}    | ${'9'}      | ${false}     | ${'[c]'}
    ${'0%'}   | ${'share'}  | ${'0'}    | ${'50'}     | ${false}     | ${'0%'}
    ${'100%'} | ${'share'}  | ${'50'}   | ${'50'}     | ${false}     | ${'100%'}
    ${'10%'}  | ${'share'}  | ${''}     | ${''}       | ${false}     | ${'10%'}
    ${'10%'}  | ${'other'}  | ${'5'}    | ${'50'}     | ${false}     | ${'10%'}
    ${'20'}   | ${'people'} | ${'20'}   | ${'25'}     | ${false}     | ${'[c]'}
  `('$printed, $numerator of $denominator ($counts, public: $publicSource) is kept as $stored', ({ stored, ...typed }) => {
    const result = parseFigure({ ...form, ...(typed as Partial<FigureForm>) })
    const parts = result.ok ? [result.value.numerator, result.value.denominator] : []
    expect(result).toMatchObject({ ok: true, value: { printed: stored as string } })
    const isKept = stored !== '[c]' && typed['numerator'] !== ''
    expect(parts).toEqual(isKept ? [Number(typed['numerator']), Number(typed['denominator'])] : [null, null])
  })
})

test.each(['4', '3.6', '1,204', '6.4%'])('%s stays as it is printed', (printed) => {
  expect(parseFigure({ ...form, printed })).toMatchObject({ ok: true, value: { printed } })
})

describe('a figure is refused', () => {
  test.each`
    why                               | typed                                                        | item             | key
    ${'without a period'}             | ${{ period: 'soon' }}                                        | ${'period'}      | ${'figure-period'}
    ${'when it is no number'}         | ${{ printed: 'many' }}                                       | ${'printed'}     | ${'figure-number'}
    ${'when people are not whole'}    | ${{ printed: '3.5', counts: 'people' }}                      | ${'printed'}     | ${'figure-whole'}
    ${'when people are a per cent'}   | ${{ printed: '7%', counts: 'people' }}                       | ${'printed'}     | ${'figure-whole'}
    ${'without its kind'}             | ${{ counts: '' }}                                            | ${'counts'}      | ${'figure-counts'}
    ${'without a source'}             | ${{ sourceNote: '  ' }}                                      | ${'sourceNote'}  | ${'figure-source'}
    ${'when one number is missing'}   | ${{ numerator: '4' }}                                        | ${'denominator'} | ${'figure-both'}
    ${'when the other is missing'}    | ${{ denominator: '4' }}                                      | ${'numerator'}   | ${'figure-both'}
    ${'when they are words'}          | ${{ numerator: 'few', denominator: '4' }}                    | ${'numerator'}   | ${'figure-part-number'}
    ${'when a part is more than all'} | ${{ printed: '90%', numerator: '5', denominator: '4' }}      | ${'numerator'}   | ${'figure-part'}
    ${'when all is nought'}           | ${{ numerator: '0', denominator: '0' }}                      | ${'denominator'} | ${'figure-denominator'}
    ${'when people are in halves'}    | ${{ counts: 'share', numerator: '10.5', denominator: '50' }} | ${'numerator'}   | ${'figure-part-whole'}
    ${'when it is endless'}           | ${{ printed: '1234567890123456' }}                           | ${'printed'}     | ${'figure-number'}
  `('$why', ({ typed, item, key }: { typed: Partial<FigureForm>; item: string; key: string }) => {
    expect(parseFigure({ ...form, ...typed })).toEqual({ ok: false, problems: [{ item, key }] })
  })
})

describe('the latest figure', () => {
  const entered = (period: string, printed: string) =>
    openEnteredFigure({
      period,
      printed,
      value: null,
      unit: null,
      numerator: null,
      denominator: null,
      sourceNote: 'invented',
      author: 'Invented',
      enteredOn: '2026-11-22',
    })

  test('is the one of the latest period, whenever it was entered', () => {
    expect(latestFigure([entered('21/22', '10'), entered('2018/19', '20')])?.printed).toBe('10')
  })

  test('is the correction when one period was entered twice', () => {
    expect(latestFigure([entered('2021/22', '10'), entered('21/22', '11')])?.printed).toBe('11')
  })

  test('is absent when nothing was entered', () => {
    expect(latestFigure([])).toBeNull()
  })
})
