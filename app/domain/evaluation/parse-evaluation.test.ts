import { describe, expect, test } from 'vitest'
import { evaluationPeriod, parseAskedEvaluation, parseEvaluation, saysNothing, type TypedEvaluation } from './parse-evaluation'
import { toTypedEvaluation } from './typed-evaluation'

const line = (text: string, links = '', isRemoved = false) => ({ text, links, isRemoved })
const blank: TypedEvaluation = { grade: 'none', strengths: '', improvements: '', evidence: [line('')] }
const parse = (typed: Partial<TypedEvaluation>) => parseEvaluation({ ...blank, ...typed })

function problems(typed: Partial<TypedEvaluation>): readonly string[] {
  const parsed = parse(typed)
  return parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item}: ${key}`)
}

describe('a period is a year or a financial year, kept in one spelling', () => {
  test.each([
    ['2021', '2021'],
    [' 2021/22 ', '2021/22'],
    ['21/22', '2021/22'],
    ['2021/23', null],
    ['last year', null],
    ['', null],
  ])('%j is kept as %j', (typed, period) => {
    expect(evaluationPeriod(typed)).toBe(period)
  })
})

describe('a form is refused', () => {
  test.each<[sentence: string, typed: Partial<TypedEvaluation>, refusal: string]>([
    ['when a grade rests on nothing', { grade: '4' }, 'grade: evaluation.no-evidence'],
    ['when all it rests on is taken away', { grade: '4', evidence: [line('Minutes', '', true)] }, 'grade: evaluation.no-evidence'],
    ['when the grade is none of the scale', { grade: '7', evidence: [line('Minutes')] }, 'grade: evaluation.grade'],
    ['when nothing is chosen', { grade: '' }, 'grade: evaluation.grade'],
    ['when a link stands without words', { evidence: [line('Minutes'), line('', 'release 2')] }, 'text-2: evaluation.evidence.missing'],
    ['when a link leads nowhere', { evidence: [line('Minutes', 'release two')] }, 'links-1: evidence-link'],
    ['when strengths are too long', { strengths: 'a '.repeat(1001) + 'a' }, 'strengths: evaluation.long'],
    ['when improvements are too long', { improvements: 'a '.repeat(1001) + 'a' }, 'improvements: evaluation.long'],
    ['when evidence is too long', { evidence: [line('a '.repeat(150) + 'a')] }, 'text-1: evaluation.long'],
    ['when there is too much evidence', { evidence: Array.from({ length: 21 }, () => line('Minutes')) }, 'text-1: evaluation.lines'],
  ])('%s', (_, typed, refusal) => {
    expect(problems(typed)).toEqual([refusal])
  })
})

test('what is accepted is plain text without what identifies by its form, and without blank evidence', () => {
  const parsed = parse({
    grade: '3',
    strengths: ' Ring 01259 450000.\r\nTwo lines. ',
    evidence: [line(''), line('Wrote to ann@example.org', 'https://www.gov.scot\nrelease 2 | From ann@example.org'), line('Old', '', true)],
  })
  expect(parsed).toEqual({
    ok: true,
    value: {
      grade: 3,
      strengths: 'Ring [phone].\nTwo lines.',
      improvements: '',
      evidence: [
        {
          text: 'Wrote to [email]',
          links: [
            { kind: 'address', sequence: null, ref: 'https://www.gov.scot/', label: 'www.gov.scot' },
            { kind: 'release', sequence: 2, ref: '', label: 'From [email]' },
          ],
        },
      ],
    },
  })
})

test('what was kept can be typed again, and says the same', () => {
  const parsed = parse({ grade: '5', strengths: 'Good.', evidence: [line('Results', 'theme 2 PS08 | Safety\nstatement 1')] })
  if (!parsed.ok) throw new Error('It was refused')
  const kept = { ...parsed.value, quality: 'leadership', period: '2021', updatedOn: '2026-11-22', isPublished: false }
  expect(parseEvaluation(toTypedEvaluation(kept))).toEqual(parsed)
})

test('a form that says nothing is told from one that says little', () => {
  const says = (typed: Partial<TypedEvaluation>) => {
    const parsed = parse(typed)
    return parsed.ok && !saysNothing(parsed.value)
  }
  expect([says({}), says({ strengths: 'x' }), says({ improvements: 'x' }), says({ evidence: [line('x')] })]).toEqual([
    false,
    true,
    true,
    true,
  ])
})

test('an address must name a known quality indicator and a period', () => {
  const indicators = [{ code: 'leadership', name: 'Leadership', asks: 'Who leads.' }]
  expect(parseAskedEvaluation({ quality: 'leadership', period: '18/19' }, indicators)).toEqual({
    ok: true,
    value: { quality: 'leadership', period: '2018/19' },
  })
  expect(parseAskedEvaluation({ quality: 'luck', period: 'soon' }, indicators)).toMatchObject({
    problems: [{ item: 'quality' }, { item: 'period' }],
  })
})
