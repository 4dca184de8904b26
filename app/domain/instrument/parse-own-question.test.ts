import { describe, expect, test } from 'vitest'
import type { OwnWords } from './own-question'
import { parseOwnQuestion } from './parse-own-question'

const typed = (words: Partial<OwnWords>): OwnWords => ({ ask: '', options: ['', '', '', '', '', ''], low: '', high: '', ...words })

function parse(kind: string, words: Readonly<Record<string, Partial<OwnWords>>>, languages: readonly string[] = ['en', 'pl']) {
  const all = Object.fromEntries(Object.entries(words).map(([language, given]) => [language, typed(given)]))
  return parseOwnQuestion({ kind, words: all }, 'X3', languages)
}

function problems(...given: Parameters<typeof parse>): string[] {
  const parsed = parse(...given)
  return parsed.ok ? [] : parsed.problems.map(({ item, key }) => `${item} ${key}`)
}

const bus = { ask: 'How do you get here?', options: ['Bus', 'On foot'] }

describe('one language', () => {
  test.each`
    kind        | words                                              | found
    ${'choice'} | ${bus}                                             | ${[]}
    ${'choice'} | ${{ ...bus, options: ['Bus', 'Foot', '', ''] }}    | ${[]}
    ${'choice'} | ${{ ...bus, options: ['Bus'] }}                    | ${['option1-en own.options']}
    ${'choice'} | ${{ ...bus, options: ['Bus', '', 'Foot'] }}        | ${['option2-en own.option.blank']}
    ${'choice'} | ${{ ...bus, options: ['Bus', ' Bus '] }}           | ${['option2-en own.option.twice']}
    ${'choice'} | ${{ ...bus, options: ['Bus', 'x'.repeat(61)] }}    | ${['option2-en own.long']}
    ${'choice'} | ${{ ...bus, options: [...'abcdefg'] }}             | ${['option1-en own.options']}
    ${'choice'} | ${{ options: ['Bus', 'Foot'] }}                    | ${['ask-en own.ask.missing']}
    ${'text'}   | ${{ ask: 'What helps?' }}                          | ${[]}
    ${'text'}   | ${{ ask: 'x'.repeat(201) }}                        | ${['ask-en own.long']}
    ${'rating'} | ${{ ask: 'How warm?', low: 'cold', high: 'warm' }} | ${[]}
    ${'rating'} | ${{ ask: 'How warm?', low: 'cold' }}               | ${['high-en own.end.missing']}
    ${'matrix'} | ${{ ask: 'What helps?' }}                          | ${['kind own.kind']}
  `('$kind, $words: $found', ({ kind, words, found }) => {
    expect(problems(kind as string, { en: words as OwnWords }, ['en'])).toEqual(found)
  })
})

describe('several languages', () => {
  test('one of which nothing was typed is left out', () => {
    const parsed = parse('choice', { en: bus, pl: {} })
    expect(parsed.ok && Object.keys(parsed.value.words)).toEqual(['en'])
  })

  test('the first one of the wave must have its words', () => {
    expect(problems('text', { pl: { ask: 'Co pomaga?' } })).toEqual(['ask-en own.ask.missing'])
    expect(problems('text', { pl: { ask: 'Co pomaga?' } }, ['pl', 'ar'])).toEqual([])
  })

  test('one that was begun must be whole, with as many options as the first', () => {
    expect(problems('choice', { en: bus, pl: { options: ['Autobus', 'Pieszo'] } })).toEqual(['ask-pl own.ask.missing'])
    expect(problems('choice', { en: bus, pl: { ask: 'Jak?', options: ['Autobus', 'Pieszo', 'Rower'] } })).toEqual([
      'option1-pl own.options.uneven',
    ])
  })
})

test('what is kept is tidy: one line, no outer blanks, nothing of another kind', () => {
  const parsed = parse('text', { en: { ask: '  What\r\n helps? ', options: ['Bus', 'Foot'], low: 'cold' } }, ['en'])
  expect(parsed).toEqual({
    ok: true,
    value: { code: 'X3', kind: 'text', words: { en: { ask: 'What helps?', options: [], low: '', high: '' } } },
  })
})
