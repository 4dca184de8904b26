import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instrument } from '../instrument/instrument'
import { readDraft } from './draft'
import { mostCharacters, parseSubmission } from './parse-submission'

const themes = ['PS01', 'PS02', 'PS03', 'PS04'].map((code) => ({ code, name: code }))
const instrument: Instrument = { id: 'four', edition: '2022', audience: 'adults', scale: { min: 1, max: 7 }, themes, own: [] }
const secret = '0'.repeat(26)

function parse(fields: ReadonlyArray<readonly [string, string]>, access: 'open' | 'codes' = 'open') {
  return parseSubmission(readDraft([['secret', secret], ...fields], instrument), instrument, access)
}

function problemsOf(fields: ReadonlyArray<readonly [string, string]>, access: 'open' | 'codes' = 'open') {
  const parsed = parse(fields, access)
  return parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item} ${key}`)
}

describe('one rating', () => {
  test.each`
    typed     | kept           | problems
    ${'1'}    | ${{ PS01: 1 }} | ${[]}
    ${'7'}    | ${{ PS01: 7 }} | ${[]}
    ${''}     | ${{}}          | ${[]}
    ${'0'}    | ${null}        | ${['PS01 ratingOffScale']}
    ${'8'}    | ${null}        | ${['PS01 ratingOffScale']}
    ${'-1'}   | ${null}        | ${['PS01 ratingOffScale']}
    ${'3.5'}  | ${null}        | ${['PS01 ratingOffScale']}
    ${'4 '}   | ${null}        | ${['PS01 ratingOffScale']}
    ${'4e0'}  | ${null}        | ${['PS01 ratingOffScale']}
    ${'four'} | ${null}        | ${['PS01 ratingOffScale']}
  `('$typed', ({ typed, kept, problems }: { typed: string; kept: unknown; problems: string[] }) => {
    const parsed = parse([['PS01', typed]])
    expect(parsed.ok ? parsed.value.answers.ratings : null).toEqual(kept)
    expect(problemsOf([['PS01', typed]])).toEqual(problems)
  })
})

describe('priorities', () => {
  test.each`
    chosen                              | kept                        | problems
    ${[]}                               | ${[]}                       | ${[]}
    ${['PS03', 'PS01']}                 | ${['PS01', 'PS03']}         | ${[]}
    ${['PS01', 'PS01', 'PS01', 'PS01']} | ${['PS01']}                 | ${[]}
    ${['PS01', 'PS02', 'PS03']}         | ${['PS01', 'PS02', 'PS03']} | ${[]}
    ${['PS01', 'PS02', 'PS03', 'PS04']} | ${null}                     | ${['priority tooManyPriorities']}
    ${['PS14']}                         | ${null}                     | ${['priority priorityNotAsked']}
  `('$chosen', ({ chosen, kept, problems }: { chosen: string[]; kept: unknown; problems: string[] }) => {
    const fields = chosen.map((code) => ['priority', code] as const)
    const parsed = parse(fields)
    expect(parsed.ok ? parsed.value.answers.priorities : null).toEqual(kept)
    expect(problemsOf(fields)).toEqual(problems)
  })
})

describe('codes', () => {
  test.each`
    access     | typed            | problems
    ${'open'}  | ${''}            | ${[]}
    ${'codes'} | ${'abcde-12345'} | ${[]}
    ${'codes'} | ${' '}           | ${['code codeMissing']}
    ${'codes'} | ${'abcde-1234'}  | ${['code codeWrong']}
    ${'codes'} | ${'abcde-1234U'} | ${['code codeWrong']}
  `('$access $typed', ({ access, typed, problems }: { access: 'open' | 'codes'; typed: string; problems: string[] }) => {
    expect(problemsOf([['code', typed]], access)).toEqual(problems)
  })
})

describe('texts', () => {
  test('a box with nothing but space was not filled in', () => {
    const parsed = parse([
      ['PS01-good', ' \r\n '],
      ['PS02-better', ' More buses. '],
    ])
    expect(parsed).toMatchObject({ ok: true, value: { texts: [{ theme: 'PS02', box: 'better', text: 'More buses.' }] } })
  })

  test('a line break counts as one character, as in the box', () => {
    expect(problemsOf([['PS01-good', '\r\n'.repeat(mostCharacters)]])).toEqual([])
    expect(problemsOf([['PS01-good', 'a'.repeat(mostCharacters + 1)]])).toEqual(['PS01-good textTooLong'])
  })
})

test('a form without its secret is refused, because it could be counted twice', () => {
  expect(parseSubmission(readDraft([], instrument), instrument, 'open')).toMatchObject({ ok: false, problems: [{ key: 'formBroken' }] })
})

test('whatever a form holds, what is accepted lies on the scale, was asked, and names at most three priorities', () => {
  const names = fc.constantFrom('PS01', 'PS02', 'PS01-good', 'PS09', 'priority', 'code', '__proto__')
  const values = fc.oneof(fc.string(), fc.integer({ min: -9, max: 99 }).map(String), fc.constantFrom('PS01', 'PS02', 'PS03', 'PS04'))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), (fields) => {
      const parsed = parse(fields)
      if (!parsed.ok) return
      const { ratings, priorities } = parsed.value.answers
      expect(Object.values(ratings).every((rating) => Number.isInteger(rating) && rating >= 1 && rating <= 7)).toBe(true)
      expect([...Object.keys(ratings), ...priorities].every((code) => themes.some((theme) => theme.code === code))).toBe(true)
      expect(priorities.length).toBeLessThanOrEqual(3)
    }),
  )
})

test('a draft keeps every field word for word, so that nothing typed is lost', () => {
  const text = fc.string().filter((value) => !value.includes('\r'))
  fc.assert(
    fc.property(text, text, text, (rating, good, code) => {
      const draft = readDraft(
        [
          ['PS02', rating],
          ['PS02-good', good],
          ['code', code],
          ['priority', 'PS09'],
        ],
        instrument,
      )
      expect(draft).toMatchObject({ ratings: { PS02: rating }, good: { PS02: good }, code, priorities: ['PS09'] })
    }),
  )
})

describe('questions of the partnership’s own', () => {
  const worded = (...options: string[]) => ({ en: { ask: 'What?', options, low: 'low', high: 'high' } })
  const withOwn: Instrument = {
    ...instrument,
    own: [
      { code: 'X1', kind: 'choice', words: worded('Bus', 'Foot', 'Bike') },
      { code: 'X2', kind: 'rating', words: worded() },
      { code: 'X11', kind: 'text', words: worded() },
    ],
  }
  const parsed = (...fields: ReadonlyArray<readonly [string, string]>) =>
    parseSubmission(readDraft([['secret', secret], ...fields], withOwn), withOwn, 'open')

  test.each`
    field        | typed                             | kept                      | problems
    ${'X1'}      | ${'3'}                            | ${{ choices: { X1: 3 } }} | ${[]}
    ${'X1'}      | ${''}                             | ${{ choices: {} }}        | ${[]}
    ${'X1'}      | ${'4'}                            | ${null}                   | ${['X1 choiceOffList']}
    ${'X1'}      | ${'0'}                            | ${null}                   | ${['X1 choiceOffList']}
    ${'X1'}      | ${'Bus'}                          | ${null}                   | ${['X1 choiceOffList']}
    ${'X1'}      | ${'1.0'}                          | ${null}                   | ${['X1 choiceOffList']}
    ${'X2'}      | ${'7'}                            | ${{ ratings: { X2: 7 } }} | ${[]}
    ${'X2'}      | ${'8'}                            | ${null}                   | ${['X2 ratingOffScale']}
    ${'X11-own'} | ${'x'.repeat(mostCharacters + 1)} | ${null}                   | ${['X11-own textTooLong']}
    ${'X12'}     | ${'1'}                            | ${{ choices: {} }}        | ${[]}
  `('$field: $problems', ({ field, typed, kept, problems }) => {
    const answer = parsed([field as string, typed as string])
    expect(answer.ok ? [] : answer.problems.map(({ item, key }) => `${item} ${key}`)).toEqual(problems)
    if (kept !== null) expect(answer).toMatchObject({ ok: true, value: { answers: kept } })
  })

  test('a text has the code of its question and a box of its own; a priority is never one of these questions', () => {
    const answer = parsed(['X11-own', ' The bus. '], ['X11-good', 'no such box'], ['PS01-good', 'Shops'])
    expect(answer.ok && answer.value.texts).toEqual([
      { theme: 'PS01', box: 'good', text: 'Shops' },
      { theme: 'X11', box: 'own', text: 'The bus.' },
    ])
    expect(parsed(['priority', 'X1'])).toMatchObject({ ok: false, problems: [{ key: 'priorityNotAsked' }] })
  })
})
