import type { Problem } from '~/domain/kernel/result'

type Values = NonNullable<Problem['values']>

/** The sentence for each key; `column` and `line` are named by whoever shows it. */
const sentences: Readonly<Record<string, (values: Values) => string>> = {
  'batch-unknown': () => 'This batch is not one of yours.',
  'wave-draft': () => 'This wave is not open yet.',
  'wave-closed': () => 'This wave is closed. Nothing can be added or changed.',
  'paper-day-past': () => 'The last day for paper has passed. What is typed will be handed in when the wave is closed.',
  rating: ({ value, min, max }) => `“${value}” is not a whole number from ${min} to ${max}.`,
  'text-long': ({ most }) => `The text is longer than ${most} characters.`,
  'priority-unknown': ({ value }) => `“${value}” is not one of the themes that this wave asks about.`,
  'priority-twice': ({ value }) => `“${value}” is named twice.`,
  'danger-unclear': ({ value }) => `“${value}” is neither yes nor no. Leave it blank where the box is not ticked.`,
  'sheet-blank': () => 'Nothing is typed. A sheet that nobody filled in is not an answer: leave it untyped.',
  'sheet-missing': () => 'The sheet number is missing.',
  'sheet-number': ({ value }) => `“${value}” is not a sheet number.`,
  'sheet-unknown': ({ value }) => `Sheet ${value} was never issued in this batch, was handed in, or was taken back with its receipt.`,
  'sheet-not-typed': ({ value }) => `Sheet ${value} is not typed yet. Type it a first time before you type it again.`,
  'square-unknown': () => 'That is neither the number of a sheet nor the address in its square.',
  'sheet-other-batch': () =>
    'This sheet belongs to another batch, of another wave or another typist. Scan its square with your phone or computer to open its own batch.',
  'form-unknown': () =>
    'The square of this sheet does not name a form of ours. Look at what is printed beside it, and open the sheet by its number.',
  'form-other': ({ form, edition }) =>
    `This sheet was printed for another wave: it is the form “${form}”, edition ${edition}. Its questions have other numbers here, so it cannot be typed into this batch.`,
  'sheets-differ': ({ count }) =>
    count === 1
      ? 'One sheet was typed twice and differs. Decide what the paper says before you hand in.'
      : `${count} sheets were typed twice and differ. Decide what the paper says before you hand in.`,
  'difference-open': () => 'Choose the first entry, the second, or type what the paper says.',
  'priorities-many': ({ most }) => `Name at most ${most} themes.`,
  'sheet-typed': ({ value }) => `Sheet ${value} is typed already. To change it, open it on the screen.`,
  'sheet-twice': ({ value, first }) => `Sheet ${value} is in this file already, on line ${first}.`,
  'columns-more': ({ columns }) => `There is more in this line than the ${columns} columns that the first line names.`,
  quotes: () => 'A quotation mark (") is not closed, or stands in the middle of a cell.',
  'file-missing': () => 'Choose a CSV file.',
  'file-empty': () => 'The file is empty.',
  'file-large': () => 'The file is larger than 1 MB. It cannot be a file of this batch.',
  'file-encoding': () => 'The file is not text that can be read. In your spreadsheet, save it as “CSV UTF-8”.',
  'header-wrong': ({ line }) => `Line ${line} is not the header. Start from the template: its first line names the columns.`,
  'header-missing': ({ column }) => `The column “${column}” is missing.`,
  'header-unknown': ({ column }) => (column === '' ? 'A column has no name.' : `The column “${column}” is not one of this wave.`),
  'header-twice': ({ column }) => `The column “${column}” is there twice.`,
  'not-confirmed': () => 'Tick the box to confirm.',
  'no-rows': () => 'No sheet in this file is filled in.',
  'head-count': ({ least, most }) => `Say how many people agreed: a whole number from ${least} to ${most}.`,
  'consensus-blank': () => 'Give at least one theme the rating that the group agreed on.',
  'community-missing': () => 'Choose the group.',
}

/** A problem with paper as a sentence for the typist. */
export function paperProblemText({ key, values = {} }: Problem): string {
  const sentence = sentences[key]
  if (sentence === undefined) throw new Error(`There is no sentence for the problem ${key}`)
  return sentence(values)
}
