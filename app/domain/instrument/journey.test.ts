import { expect, test } from 'vitest'
import { journey } from './journey'

test('the promise comes first, every theme has its number, the priorities come last', () => {
  const themes = ['PS02', 'PS07'].map((code) => ({ code, name: code }))
  const steps = journey({ id: 'two', edition: '2022', audience: 'adults', scale: { min: 1, max: 7 }, themes, own: [] })
  expect(steps).toEqual([
    { kind: 'welcome' },
    { kind: 'theme', theme: themes[0], number: 1, of: 2 },
    { kind: 'theme', theme: themes[1], number: 2, of: 2 },
    { kind: 'priorities' },
  ])
})

test('questions of the partnership’s own come after the themes and are counted with them', () => {
  const theme = { code: 'PS02', name: 'PS02' }
  const question = { code: 'X1', kind: 'text', words: { en: { ask: 'What helps?', options: [], low: '', high: '' } } } as const
  expect(journey({ id: 'one', edition: '2022', audience: 'adults', scale: { min: 1, max: 7 }, themes: [theme], own: [question] })).toEqual([
    { kind: 'welcome' },
    { kind: 'theme', theme, number: 1, of: 2 },
    { kind: 'own', question, number: 2, of: 2 },
    { kind: 'priorities' },
  ])
})
