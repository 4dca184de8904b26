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
