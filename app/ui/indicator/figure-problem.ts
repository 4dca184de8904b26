import type { Problem } from '~/domain/kernel/result'
import type { FieldProblem } from '~/ui/form/field-problem'

type Values = Problem['values']

const sentences: Readonly<Record<string, string | ((values: Values) => string)>> = {
  'figure-period': 'Enter the period as a year (2021) or a financial year (2021/22)',
  'figure-counts': 'Choose what the figure is',
  'figure-number': 'Enter the figure as it is printed, for example 6.4%, 0.53 or 1,204',
  'figure-whole': 'Enter the number of people as a whole number, for example 43 or 1,204',
  'figure-source': 'Say where the figure comes from',
  'figure-source-long': (values) => `Shorten the source to ${values?.['most']} characters`,
  'figure-indicator': 'This indicator takes no entered figures',
}

/** What is wrong with an entered figure, in sentences. */
export function sayFigureProblems(problems: readonly Problem[]): FieldProblem[] {
  return problems.map(({ item, key, values }) => ({ item, text: sentence(key, values) }))
}

function sentence(key: string, values: Values): string {
  const found = sentences[key] ?? key
  return typeof found === 'string' ? found : found(values)
}
