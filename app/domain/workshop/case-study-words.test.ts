import { describe, expect, test } from 'vitest'
import { noWords } from './case-study'
import { caseStudyPolicy } from './case-study-policy'
import { caseStudyBoxes, parseCaseStudyWords } from './case-study-words'

const stages = [
  { code: 'arrest', name: 'Arrest', isRetired: false },
  { code: 'bail', name: 'Bail', isRetired: true },
  { code: 'return', name: 'Back', isRetired: false },
]

test.each`
  what                            | told                | names
  ${'nothing is told'}            | ${{}}               | ${['title', 'opening', 'stage-arrest', 'stage-return', 'closing']}
  ${'a stage that went was told'} | ${{ bail: 'Then' }} | ${['title', 'opening', 'stage-arrest', 'stage-bail', 'stage-return', 'closing']}
`('when $what the boxes are $names', ({ told, names }) => {
  expect(caseStudyBoxes({ ...noWords, stages: told }, stages).map(({ name }) => name)).toEqual(names)
})

describe('the words that were typed', () => {
  test('lose outer spaces, line ends of other kinds, and whatever identifies by its form', () => {
    const typed = {
      title: ' A long \r\n way ',
      opening: 'One.\r\nTwo.',
      'stage-arrest': 'They rang 07700 900123.',
      'stage-bail': 'Out on 3 May 2019.',
      'stage-return': '  ',
      'stage-nowhere': 'lost',
    }
    const words = parseCaseStudyWords(typed, stages)
    expect(words).toEqual({
      ok: true,
      value: {
        title: 'A long way',
        opening: 'One.\nTwo.',
        stages: { arrest: 'They rang [phone].', bail: 'Out on [date].' },
        closing: '',
      },
    })
    if (!words.ok) return
    const again = Object.fromEntries(caseStudyBoxes(words.value, stages).map(({ name, text }) => [name, text]))
    expect(parseCaseStudyWords(again, stages)).toEqual(words)
  })

  const { longest } = caseStudyPolicy
  test.each`
    item              | most               | key
    ${'title'}        | ${longest.title}   | ${'case-study.long'}
    ${'opening'}      | ${longest.opening} | ${'case-study.long'}
    ${'stage-return'} | ${longest.stage}   | ${'case-study.long'}
    ${'closing'}      | ${longest.closing} | ${'case-study.long'}
  `('may have $most letters in $item and not one more', ({ item, most, key }) => {
    const typed = { title: 'A title', [item]: 'a'.repeat(most) }
    expect(parseCaseStudyWords(typed, stages).ok).toBe(true)
    expect(parseCaseStudyWords({ ...typed, [item]: `${typed[item]}a` }, stages)).toEqual({
      ok: false,
      problems: [{ item, key, values: { most } }],
    })
  })

  test('need a title', () => {
    expect(parseCaseStudyWords({ title: ' ' }, stages)).toEqual({ ok: false, problems: [{ item: 'title', key: 'case-study.title' }] })
  })
})
