import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sayProblems } from './problem-sentence'

function keysIn(folder: string, files: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => files.test(file) && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\b(?:wave|batch|staff|collector|codes|sign-in)\.[a-z][\w.-]*(?=')/g),
    ])
    .map(([key]) => key)
}

const keys = [
  ...keysIn('app/domain/wave', /^(?!.*wave-state)/),
  ...keysIn('app/domain/staff', /./),
  ...keysIn('app/usecases', /^(accept|add|change|close|create|deactivate|discard|issue|mark|open|publish|seal|withdraw-batch)/),
].filter((key) => !key.endsWith('.server'))

test('every refusal of waves and staff has a sentence', () => {
  expect(keys.length).toBeGreaterThan(30)
  for (const key of keys) expect(sayProblems([{ item: 'x', key }])[0]?.text).toMatch(/^[A-Z“u]/)
})

test('a day inside a sentence is written out', () => {
  expect(sayProblems([{ item: 'wave', key: 'wave.closesLater', values: { day: '2027-04-05' } }])[0]?.text).toContain('until 5 April 2027')
})

test('a key without a sentence is a mistake of ours', () => {
  expect(() => sayProblems([{ item: 'x', key: 'never.heard.of' }])).toThrow('never.heard.of')
})
