import { describe, expect, test } from 'vitest'
import { mostCharacters } from '../response/parse-submission'
import { approvedWords } from './approved-words'

describe('the words that are kept', () => {
  test.each`
    typed                          | text                           | replaced
    ${'Buses after nine.'}         | ${'Buses after nine.'}         | ${[]}
    ${'  Two\r\nlines. '}          | ${'Two\nlines.'}               | ${[]}
    ${'File [number], they said.'} | ${'File [number], they said.'} | ${[]}
    ${'أحتاج إلى حافلة'}           | ${'أحتاج إلى حافلة'}           | ${[]}
  `('"$typed"', ({ typed, text, replaced }) => {
    expect(approvedWords(typed)).toEqual({ ok: true, value: { text, replaced } })
  })

  test('what still identifies by its form is replaced and named, also beside one of its kind', () => {
    const result = approvedWords('File [number] or 48273619482 perhaps')
    expect(result.ok && result.value.text).not.toContain('48273619482')
    expect(result.ok && result.value.replaced).toHaveLength(1)
  })

  test.each`
    typed                             | key
    ${''}                             | ${'review.words.missing'}
    ${' \r\n '}                       | ${'review.words.missing'}
    ${'a'.repeat(mostCharacters + 1)} | ${'review.words.long'}
  `('refused with $key', ({ typed, key }) => {
    expect(approvedWords(typed)).toMatchObject({ ok: false, problems: [{ item: 'words', key }] })
  })
})
