import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { day } from '~/domain/kernel/day'
import { languages, words, type Language } from '~/locales/languages'
import { CardSheets } from './card-sheets'
import { textsOf } from '~/locales/translator'
import { squareOf, uncheckedHandOuts, type HandOut } from './hand-out'
import { Poster } from './poster'

const address = 'https://whatmatters.example.org/s/7k3mq9x2rt'
const all = Object.keys(languages) as Language[]
const unnamed: HandOut = { address, closes: day('2027-03-31'), languages: ['en'], corrections: {}, group: null }
const named: HandOut = { ...unnamed, group: { code: 'prison', name: 'Prison' } }

describe('the name of the group', () => {
  test.each(all)('stands on nothing in %s unless it was ticked', (language) => {
    const { prison } = words[language].communities
    const drawn = (handOut: HandOut) => {
      const own = { ...handOut, languages: [language] }
      return [<Poster key="a4" {...own} size="a4" />, <CardSheets key="cards" {...own} codes={null} />].map((part) =>
        renderToStaticMarkup(part),
      )
    }
    for (const markup of drawn(unnamed)) expect(markup).not.toContain(prison)
    for (const markup of drawn(named)) expect(markup).toContain(prison)
  })
})

test('a poster and a card say what the partnership has put right, in its language only', () => {
  const corrected = { ...unnamed, languages: ['en', 'pl'] as const, corrections: { pl: { 'welcome.heading': 'Co jest dla Was ważne?' } } }
  for (const part of [<Poster key="a4" {...corrected} size="a4" />, <CardSheets key="cards" {...corrected} codes={null} />]) {
    const markup = renderToStaticMarkup(part)
    expect(markup).toContain('Co jest dla Was ważne?')
    expect(markup).toContain(words.en.welcome.heading)
    expect(markup).not.toContain(words.pl.welcome.heading)
  }
})

test('a poster in all languages asks in each, in its own direction, and has one square', () => {
  const markup = renderToStaticMarkup(<Poster {...unnamed} languages={all} size="a5" />)
  for (const language of all) {
    expect(markup).toContain(`lang="${language}" dir="${languages[language].direction}"`)
    expect(markup).toContain(words[language].welcome.heading)
  }
  expect(markup.match(/<svg/g)).toHaveLength(1)
})

test.each`
  languages       | code             | square
  ${['en']}       | ${null}          | ${address}
  ${['pl']}       | ${null}          | ${`${address}?lang=pl`}
  ${['en', 'pl']} | ${null}          | ${address}
  ${['ar']}       | ${'ABCDE-FGHJK'} | ${`${address}?lang=ar#ABCDE-FGHJK`}
`('in $languages with the code $code the square is $square', ({ languages: chosen, code, square }) => {
  expect(squareOf({ ...unnamed, languages: chosen as Language[] }, code as string | null)).toBe(square)
})

test.each<[languages: readonly Language[], cards: number, codes: number, pages: number]>([
  [['en'], 10, 12, 2],
  [['en', 'ar'], 8, 12, 2],
  [['en'], 10, 20, 2],
  [['pl'], 10, 21, 3],
])('in %j %i cards stand on a page, and %i codes take %4$i pages', (chosen, cards, count, pages) => {
  const sheet = (codes: readonly string[] | null) => renderToStaticMarkup(<CardSheets {...unnamed} languages={chosen} codes={codes} />)
  expect(sheet(null).match(/<li/g)).toHaveLength(cards)
  const codes = Array.from({ length: count }, (_, index) => `ABCDEFGH${String(index).padStart(2, '0')}`)
  const printed = sheet(codes)
  expect(printed.match(/wm-cards__page/g)).toHaveLength(pages)
  for (const code of codes) expect(printed.split(`>${code.slice(0, 5)}-${code.slice(5)}<`)).toHaveLength(2)
})

test('a language is marked until a speaker has checked every word that is handed out in it', () => {
  const texts = textsOf({ language: 'pl', reading: 'standard' }, {})
  const handedOut = Object.keys(texts).filter((key) => /^poster[.]|^code[.]label$|^welcome[.](group|heading)$/.test(key))
  expect(handedOut.length).toBeGreaterThan(5)
  const checked = (keys: readonly string[]) => keys.map((key) => ({ language: 'pl', key, text: texts[key] ?? '', isChecked: true }))
  expect(uncheckedHandOuts([], ['en', 'pl'])).toEqual(['pl'])
  expect(uncheckedHandOuts(checked(handedOut.slice(1)), ['en', 'pl'])).toEqual(['pl'])
  expect(uncheckedHandOuts(checked(handedOut), ['en', 'pl'])).toEqual([])
})
