const words: Readonly<Record<string, string>> = {
  quantitative: 'quantitative',
  contextual: 'contextual',
  'change-and-impact': 'change and impact',
}

/** The type of an indicator as plans name it. */
export function indicatorTypeWords(type: string): string {
  return words[type] ?? type
}
