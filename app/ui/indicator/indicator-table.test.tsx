import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { exact, hidden, low } from '../../../tests/fixtures/invented-content'
import { inventedIndicator, inventedOutcome } from '../../../tests/fixtures/invented-framework'
import type { Figure } from '~/domain/disclosure/figure'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { openEnteredFigure } from '~/domain/indicator/entered-figure'
import type { Indicator } from '~/domain/indicator/indicator'
import type { IndicatorValue } from '~/domain/indicator/indicator-value'
import { IndicatorTable } from './indicator-table'

const outcome = inventedOutcome('outcome', { code: 'LOIP1', kind: 'local-improvement-plan', title: 'The outcome' })
const periods = ['18/19', '21/22']

const indicator = inventedIndicator({
  nationalOutcomesPrinted: ['All community justice outcomes'],
  baselinePrinted: '212',
  trendPrinted: '-',
  leadPrinted: 'LOIP',
  targets: [
    { period: '18/19', printed: '200', kind: 'number', value: 200, unit: null, span: 1 },
    { period: '21/22', printed: '190', kind: 'number', value: 190, unit: null, span: 1 },
  ],
  source: 'survey',
  theme: 'PS08',
})

/** The cells of the only row, as the text that is read out. */
function cells(value: IndicatorValue, changes: Partial<Indicator> = {}): string[] {
  const markup = renderToStaticMarkup(
    <IndicatorTable
      at=""
      outcome={outcome}
      periods={periods}
      rows={[{ indicator: { ...indicator, ...changes }, value, standing: null, evidence: 0 }]}
    />,
  )
  return [...markup.matchAll(/<td([^>]*)>(.*?)<\/td>/g)].map(
    ([, attributes = '', inside = '']) => `${/data-label="([^"]*)"/.exec(attributes)?.[1]}: ${inside.replaceAll(/<[^>]*>/g, '')}`,
  )
}

const survey = (figure: Figure): IndicatorValue => ({ source: 'survey', figure, release: null, mark: null })
const entered = (printed: string): IndicatorValue => ({
  source: 'entered',
  figure: openEnteredFigure({
    period: '2019/20',
    printed,
    value: null,
    unit: null,
    numerator: null,
    denominator: null,
    sourceNote: 'Invented report',
    author: 'Invented',
    enteredOn: '2026-11-22',
  }),
})

describe('the latest figure of a row, as it is read out', () => {
  test.each`
    value                                  | figure                  | status                                            | people
    ${survey(exact('3.4', 25))}            | ${'3.4'}                | ${'average of the ratings'}                       | ${'about 25'}
    ${survey(low('1.9'))}                  | ${'below 1.9'}          | ${'a limit: close to the lowest rating'}          | ${'about 10'}
    ${survey(hidden)}                      | ${'not enough answers'} | ${'withheld'}                                     | ${''}
    ${survey(noFigure)}                    | ${'no figure yet'}      | ${'no release yet'}                               | ${''}
    ${entered('0')}                        | ${'0'}                  | ${'entered for 2019/20. Source: Invented report'} | ${''}
    ${entered('[c]')}                      | ${'not shown'}          | ${'withheld to protect people, 2019/20'}          | ${''}
    ${{ source: 'entered', figure: null }} | ${'no figure yet'}      | ${'none entered yet'}                             | ${''}
  `('$figure: $status', ({ value, figure, status, people }: { value: IndicatorValue; figure: string; status: string; people: string }) => {
    expect(cells(value).slice(-4)).toEqual([`Latest figure: ${figure}`, `Status: ${status}`, `People: ${people}`, 'Release: '])
  })
})

test('a phrase that is printed across both target columns stands once, across both', () => {
  const targets = [
    { period: '18/19', printed: 'Reduce year on year', kind: 'reduce-year-on-year', value: null, unit: null, span: 2 },
    { period: '21/22', printed: '', kind: 'none', value: null, unit: null, span: 1 },
  ] as const
  expect(cells(survey(noFigure), { targets }).slice(0, 4)).toEqual([
    'Baseline: 212',
    'Trend: -',
    '18/19 and 21/22: Reduce year on year',
    'Lead: LOIP',
  ])
})
