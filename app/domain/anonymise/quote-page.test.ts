import { expect, test } from 'vitest'
import { mintQuote, type Quote } from './quote'
import { quotePage } from './quote-page'
import { textPolicy } from './text-policy'

const wave = { isPublished: true, hasOpenQuotes: true, batches: [{ group: 'recovery', name: 'Recovery', n: 30, isWithdrawn: false }] }

function quotes(...themes: readonly string[]): readonly Quote[] {
  return themes.flatMap((theme, index) => {
    const text = { theme, box: 'good', text: 'x', language: 'en', community: 'recovery', codes: [] } as const
    const id = String(index).padStart(3, '0')
    return mintQuote({ id, text, firstReviewerId: 'one', secondReviewerId: null, isHidden: false }, wave, textPolicy) ?? []
  })
}

const idsOf = (all: readonly Quote[], page: number) =>
  quotePage(all, ['PS01', 'PS02'], page)?.sections.map(({ theme, quotes: own }) => [theme, ...own.map(({ id }) => id)])

test('quotes stand by theme in the order of the wave, then by their ids; what was asked besides comes last', () => {
  expect(idsOf(quotes('X1', 'PS02', 'PS01', 'PS02'), 1)).toEqual([
    ['PS01', '002'],
    ['PS02', '001', '003'],
    ['X1', '000'],
  ])
})

test('every quote stands on exactly one page', () => {
  const all = quotes(...Array.from({ length: 47 }, (_, index) => ['PS02', 'PS01', 'X2'][index % 3] ?? ''))
  const shown = [1, 2, 3].flatMap((page) => quotePage(all, ['PS01', 'PS02'], page)?.sections.flatMap(({ quotes: own }) => own) ?? [])
  expect(shown.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id))
  expect(quotePage(all, ['PS01', 'PS02'], 1)).toMatchObject({ page: 1, pages: 3 })
})

test.each([0, 4, 1.5, Number.NaN])('there is no page %s of three', (page) => {
  expect(quotePage(quotes(...Array.from({ length: 47 }, () => 'PS01')), ['PS01'], page)).toBeNull()
})

test('without any quote there is one empty page', () => {
  expect(quotePage([], ['PS01'], 1)).toEqual({ page: 1, pages: 1, sections: [] })
})
