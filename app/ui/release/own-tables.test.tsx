import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inventedContent } from '../../../tests/fixtures/invented-content'
import { contentWithOwn } from '../../../tests/fixtures/invented-own'
import { OwnTables } from './own-tables'
import { ReleaseTable } from './release-table'

const markup = renderToStaticMarkup(<OwnTables content={contentWithOwn} withdrawn={[]} />)
const rows = (markup.match(/<tr>.*?<\/tr>/g) ?? []).map((row) =>
  row
    .replaceAll(/<\/t[hd]><t[hd][^>]*>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .trim(),
)

test('ratings stand like themes, choices in ranges of people without totals', () => {
  expect(rows).toEqual([
    'Question | Forth Valley Recovery Community 40 people | Victims not enough answers | All groups 40 people',
    'How warm is the welcome? (cold … very warm) | below 1.9 about 40 people | not enough answers | below 1.9 about 40 people',
    'Answer | Forth Valley Recovery Community 40 people | Victims not enough answers',
    'By bus | 30 to 34 people | not enough answers',
    'On foot | 5 to 9 people | not enough answers',
    '=SUM(1) | not enough answers | not enough answers',
  ])
})

test('a question that asked for words is named in its language, and has no figure', () => {
  expect(markup).toContain('<li lang="pl" dir="ltr">Co pomaga?</li>')
})

test('a wave without such questions says nothing of them', () => {
  expect(renderToStaticMarkup(<OwnTables content={inventedContent({ groups: {} })} withdrawn={[]} />)).toBe('')
})

test('the scale of a release stands in its words', () => {
  const children = { ...contentWithOwn, wave: { ...contentWithOwn.wave, scale: { min: 1, max: 3 } } }
  const page = renderToStaticMarkup(<ReleaseTable content={children} />)
  expect(page).toContain('ratings from 1 (not good) to 3 (good)')
  expect(page).not.toContain('to 7')
})
