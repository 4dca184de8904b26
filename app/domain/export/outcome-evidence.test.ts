import { expect, test } from 'vitest'
import { inventedFramework, inventedIndicator, inventedOutcome } from '../../../tests/fixtures/invented-framework'
import { outcomeEvidence } from './outcome-evidence'

const national = (id: string, title: string) => inventedOutcome(id, { kind: 'national-2016', title })
const outcomes = [national('one', 'Better access'), national('two', 'Life chances'), national('three', 'Resilience')]
const serves = (id: string) => [{ outcome: { id, frameworkId: 'framework', code: id }, printed: id }]

const evidence = (...indicators: readonly Parameters<typeof inventedIndicator>[0][]) =>
  outcomeEvidence(inventedFramework({ outcomes, indicators: indicators.map(inventedIndicator) })).map(
    ({ title, indicators: own }) => `${title}: ${own.map(({ id }) => id).join(' ')}`,
  )

test('an outcome has what is printed for it, two prints that differ in capitals are one', () => {
  const printed = { id: 'a', serves: serves('one'), nationalOutcomesPrinted: ['Better access'] }
  expect(evidence(printed, { ...printed, id: 'b', nationalOutcomesPrinted: ['Better Access', 'Life chances'] })).toEqual([
    'Better access: a b',
    'Life chances: b',
    'Resilience: ',
  ])
})

test('one that nothing names is served by what serves all of them', () => {
  const one = { id: 'a', serves: serves('one'), nationalOutcomesPrinted: ['Better Access to it'] }
  const all = { id: 'c', servesAll: true, serves: [{ outcome: null, printed: 'All outcomes' }], nationalOutcomesPrinted: ['All outcomes'] }
  expect(evidence(one, all)).toEqual(['Better Access to it: a', 'All outcomes: c', 'Life chances: c', 'Resilience: c'])
})

test('a framework without national outcomes of its own has no such headings', () => {
  const framework = inventedFramework()
  expect(outcomeEvidence(framework).map(({ title }) => title)).toEqual(['The outcome'])
})
