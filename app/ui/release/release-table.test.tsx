import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { between, exact, inventedContent } from '../../../tests/fixtures/invented-content'
import themes from '../../../prisma/reference/themes.json'
import { ReleaseTable } from './release-table'
import { themeName } from './theme-name'

const content = inventedContent({
  themes: ['PS08', 'PS12'],
  groups: { recovery: { PS08: exact('3.4', 30) }, victims: {} },
  sizes: { recovery: 31, victims: null },
  total: { PS08: between('2.2', '2.7', 30) },
  consensus: [
    { kind: 'sheet', group: 'recovery', headCount: 12, ratings: { PS08: 3 } },
    { kind: 'range', ratings: { PS12: { from: 2, to: 4 } } },
  ],
})

/** The page as text, one line a row. */
function lines(): string[] {
  const rows = renderToStaticMarkup(<ReleaseTable content={content} />).match(/<tr>.*?<\/tr>|<caption[^>]*>.*?<\/caption>/g) ?? []
  return rows.map((row) =>
    row
      .replaceAll(/<\/t[hd]><t[hd][^>]*>/g, ' | ')
      .replaceAll(/<[^>]*>/g, '')
      .trim(),
  )
}

describe('a release as a page', () => {
  test('shows every group and theme with the status in words', () => {
    expect(lines().slice(0, 4)).toEqual([
      'Scores by theme and group',
      'Theme | Forth Valley Recovery Community 31 people | Victims not enough answers | All groups 31 people',
      'Work and local economy | 3.4 about 30 people | not enough answers | between 2.2 and 2.7 about 30 people',
      'Feeling safe | not enough answers | not enough answers | not enough answers',
    ])
  })

  test('shows how a group answered and its priorities in the order of the alphabet', () => {
    expect(lines()[6]).toBe(
      'Forth Valley Recovery Community | 31 | own phone, and other ways (open link: anybody who had it could answer) | Feeling safe; Housing and community',
    )
    expect(lines()[7]).toBe('Victims | not enough answers | not enough answers | not enough answers')
  })

  test('shows what groups agreed on apart from the scores', () => {
    expect(lines().slice(8)).toEqual([
      'Forth Valley Recovery Community, a group of 12',
      'Theme | Rating, from 1 to 7',
      'Work and local economy | 3',
      'Several smaller groups together',
      'Theme | Rating, from 1 to 7',
      'Feeling safe | from 2 to 4',
    ])
  })
})

test.each(themes.themes)('the theme $code is called $name2022', ({ code, name2022 }) => {
  expect(themeName(code)).toBe(name2022)
})
