const typeNames: Readonly<Record<string, string>> = {
  quantitative: 'quantitative',
  contextual: 'contextual',
  'change-and-impact': 'change and impact',
}

/** The type of an indicator, in words. */
export function typeName(type: string): string {
  return typeNames[type] ?? type
}
