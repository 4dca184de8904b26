/** The theme that a number on the paper sheet stands for, counted from 1; anything else stays as it was typed, to be refused by its reader. */
export function themeOfNumber(typed: string, themes: readonly string[]): string {
  const number = typed.trim()
  return (/^\d{1,2}$/.test(number) ? themes[Number(number) - 1] : undefined) ?? typed
}

/** The number that a theme has on the paper sheet of this instrument. */
export function numberOfTheme(theme: string, themes: readonly string[]): string {
  const index = themes.indexOf(theme)
  return index === -1 ? theme : String(index + 1)
}
