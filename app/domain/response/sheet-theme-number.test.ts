import { expect, test } from 'vitest'
import { numberOfTheme, themeOfNumber } from './sheet-theme-number'

const themes = ['PS02', 'PS07', 'PS14']

test.each`
  typed     | theme
  ${'1'}    | ${'PS02'}
  ${' 3 '}  | ${'PS14'}
  ${'03'}   | ${'PS14'}
  ${'0'}    | ${'0'}
  ${'4'}    | ${'4'}
  ${'PS07'} | ${'PS07'}
  ${''}     | ${''}
`('"$typed" on a sheet of three themes is "$theme"', ({ typed, theme }: { typed: string; theme: string }) => {
  expect(themeOfNumber(typed, themes)).toBe(theme)
})

test('every theme has the number it is printed with', () => {
  expect(themes.map((theme) => numberOfTheme(theme, themes))).toEqual(['1', '2', '3'])
  expect(themes.map((theme) => themeOfNumber(numberOfTheme(theme, themes), themes))).toEqual(themes)
})
