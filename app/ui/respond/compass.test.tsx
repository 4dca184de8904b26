import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Answers } from '~/domain/response/answers'
import { Compass } from './compass'
import { WordsProvider } from './words'

const codes = ['PS02', 'PS07', 'PS08', 'PS09', 'PS10', 'PS12', 'PS14']
const instrument = {
  id: 'place-standard-7',
  edition: '2022',
  audience: 'adults' as const,
  scale: { min: 1, max: 7 },
  own: [],
  themes: codes.map((code) => ({ code, name: code })),
}

function picture(ratings: Answers['ratings'], language: 'en' | 'ar' = 'en'): string {
  return renderToStaticMarkup(
    <WordsProvider language={language}>
      <Compass instrument={instrument} answers={{ ratings, priorities: [] }} />
    </WordsProvider>,
  )
}

const long = 'Дуже довга назва питання про магазини, лікарів та інші послуги'

test.each([
  [{ min: 1, max: 3 }, 14, [1, 2, 3]],
  [{ min: 1, max: 5 }, 3, [1, 2, 3, 4, 5]],
  [{ min: 1, max: 7 }, 14, [1, 4, 7]],
] as const)('on a scale of %o with %i themes every dot lies on its spoke, inside the edge', (scale, count, rings) => {
  const themes = Array.from({ length: count }, (_, index) => ({ code: `T${index}`, name: long }))
  const ratings = Object.fromEntries(themes.map(({ code }, index) => [code, scale.min + (index % scale.max)]))
  const markup = renderToStaticMarkup(
    <WordsProvider language="uk">
      <Compass instrument={{ ...instrument, scale, themes }} answers={{ ratings, priorities: [] }} />
    </WordsProvider>,
  )
  expect([...markup.matchAll(/class="axis"[^>]*>(\d+)</g)].map(([, ring]) => Number(ring))).toEqual(rings)
  const dots = [...markup.matchAll(/cx="([-\d.]+)" cy="([-\d.]+)" r="5"/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)))
  expect(dots).toHaveLength(count)
  for (const distance of dots) expect(distance).toBeLessThanOrEqual(130.1)
  expect(cells(markup)).toHaveLength(count)
})

test('one rating alone is one dot', () => {
  expect(picture({ PS14: 3 }).match(/class="dot"/g)).toHaveLength(1)
})

function cells(markup: string): string[] {
  return [...markup.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell)
}

test('the picture of the answers has a row for every theme, with its rating or the word for skipped', () => {
  expect(cells(picture({ PS02: 1, PS08: 7 }))).toEqual(['1', 'Skipped', '7', 'Skipped', 'Skipped', 'Skipped', 'Skipped'])
})

test('a skipped theme is a gap: no dot, and never a point in the middle', () => {
  const markup = picture({ PS02: 1, PS08: 7 })
  expect(markup.match(/class="dot"/g)).toHaveLength(2)
  expect(markup).not.toContain('NaN')
  expect(/<path d="([^"]*)"/.exec(markup)?.[1]).not.toMatch(/L/)
})

test('a rating of 1 is a dot off the centre, so that it is no gap', () => {
  expect(picture({ PS02: 1 })).toContain('<circle cx="0" cy="-12" r="5" class="dot">')
})

test('nothing rated is words and a table, without an empty picture', () => {
  const markup = picture({})
  expect(markup).not.toContain('<svg')
  expect(new Set(cells(markup))).toEqual(new Set(['Skipped']))
})

test('the picture runs the same way round in a language that runs from right to left', () => {
  expect(picture({ PS02: 4 }, 'ar')).toContain('direction="ltr"')
})
