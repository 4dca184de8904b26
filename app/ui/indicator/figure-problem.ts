import type { Problem } from '~/domain/kernel/result'
import type { FieldProblem } from '~/ui/form/field-problem'

type Values = Problem['values']

const sentences: Readonly<Record<string, string | ((values: Values) => string)>> = {
  'figure-period': 'Enter the period as a year (2021) or a financial year (2021/22)',
  'figure-counts': 'Say what the figure is: people, share or other',
  'figure-number': 'Enter the figure as it is printed, for example 6.4%, 0.53 or 1,204',
  'figure-whole': 'Enter the number of people as a whole number, for example 43 or 1,204',
  'figure-both': 'Enter both numbers that the figure was worked out from, or neither',
  'figure-part-number': 'Enter this as a number, for example 43 or 1,204',
  'figure-part-whole': 'People are whole: enter a whole number',
  'figure-part': 'Of a percentage, the part cannot be more than the whole',
  'figure-denominator': 'The whole cannot be nought',
  'figure-source': 'Say where the figure comes from',
  'figure-source-long': (values) => `Shorten the source to ${values?.['most']} characters`,
  'figure-indicator': 'This indicator takes no entered figures',
  'indicator-unknown': 'There is no such indicator',
  'reason-missing': 'Say why there is no figure',
  'reason-long': (values) => `Shorten the reason to ${values?.['most']} characters`,
  'evidence-text': 'Write what is reported',
  'evidence-long': (values) => `Shorten the text to ${values?.['most']} characters`,
  'evidence-link': (values) => `Line ${values?.['line']} of the links, “${values?.['typed']}”, is none of the forms that are listed`,
  'evidence-many': (values) => `Give at most ${values?.['most']} links`,
  'evidence-unpublished': (values) => `“${values?.['typed']}” leads to nothing that your partnership has published`,
  'file-large': 'The file is larger than 1 MB',
  'file-encoding': 'The file is not text that can be read. In your spreadsheet, save it as “CSV UTF-8”',
  'import-missing': 'Choose a CSV file, or paste what is in it',
  'import-empty': 'The file is empty',
  'import-nothing': 'The file names no figure',
  'import-header': (values) => `Line ${values?.['line']} is not the header. Start from the template: its first line names the columns`,
  'import-column-missing': (values) => `The column ${values?.['column']} is missing`,
  'import-column-unknown': (values) => `There is no column “${values?.['column']}”`,
  'import-column-twice': (values) => `The column ${values?.['column']} stands there twice`,
  'import-indicator': (values) => `“${values?.['typed']}” is no indicator that takes entered figures`,
  'import-indicator-several': (values) => `Several frameworks have an indicator ${values?.['typed']}: use its id from the template`,
  'import-yes-no': 'Write yes or no, or leave it blank',
  'import-formula': 'This cell begins like a formula. Enter the figure itself',
  'import-more': (values) => `There is more in this line than the ${values?.['most']} columns that the first line names`,
  'import-quotes': 'A quotation mark (") is not closed, or stands in the middle of a cell',
  'import-twice': (values) => `Line ${values?.['first']} has the same indicator and period`,
}

/** What is wrong with an entered figure, a reason, evidence or a file of figures, in sentences. */
export function sayFigureProblems(problems: readonly Problem[]): FieldProblem[] {
  return problems.map((problem) => ({ item: problem.item, text: figureSentence(problem) }))
}

/** The sentence for one problem; its line and column are named by whoever shows it. */
export function figureSentence({ key, values }: Problem): string {
  const found = sentences[key] ?? key
  return typeof found === 'string' ? found : found(values)
}
