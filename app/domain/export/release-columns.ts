/** One column of a table of releases: its name in the file, what a person would call it, what stands in it. */
export interface DescribedColumn {
  readonly name: string
  readonly title: string
  readonly datatype: 'string' | 'integer'
  readonly description: string
}

/** The columns of a release's table in their order; the file, its metadata and its codebook say the same. */
export const releaseColumns: readonly DescribedColumn[] = [
  {
    name: 'item',
    title: 'Item',
    datatype: 'string',
    description: 'The code of what was asked: a theme or a question of the partnership’s own.',
  },
  { name: 'kind', title: 'Kind', datatype: 'string', description: 'theme, rating (a question of the partnership’s own) or choice.' },
  {
    name: 'question',
    title: 'Question',
    datatype: 'string',
    description: 'The words of a question of the partnership’s own; empty for a theme.',
  },
  { name: 'answer', title: 'Answer', datatype: 'string', description: 'The answer that was counted, of a choice; otherwise empty.' },
  { name: 'scale', title: 'Scale', datatype: 'string', description: 'The lowest and the highest rating, of a theme or rating.' },
  {
    name: 'group',
    title: 'Group',
    datatype: 'string',
    description: 'The community of interest, “Other groups combined”, or “all groups”.',
  },
  {
    name: 'group_state',
    title: 'State of the group',
    datatype: 'string',
    description: 'withdrawn where the group was withdrawn after publication; otherwise empty.',
  },
  {
    name: 'value',
    title: 'Value',
    datatype: 'string',
    description:
      'A mean with one decimal (3.4), a range (2.2–2.7), a limit (<1.9, >6.1), a count of a choice, or [c]: withheld. Never 0 or empty for withheld.',
  },
  { name: 'status', title: 'Status', datatype: 'string', description: 'How to read the value: exact, between, low, high, hidden or none.' },
  {
    name: 'n',
    title: 'People, about',
    datatype: 'integer',
    description: 'How many people the value is about: rounded down to a multiple of 5 below 50. Empty where no value is shown.',
  },
]

/** What stands before them in the table of all releases. */
export const allReleasesColumns: readonly DescribedColumn[] = [
  { name: 'release', title: 'Release', datatype: 'integer', description: 'The number of the release.' },
  { name: 'wave', title: 'Wave', datatype: 'string', description: 'The title of the survey wave.' },
  ...releaseColumns,
]

/** What each status means. */
export const statusMeanings: readonly (readonly [status: string, meaning: string])[] = [
  ['exact', 'The value is the mean of the ratings, rounded once to one decimal, or a count.'],
  ['between', 'The value lies in this range, both ends included.'],
  ['low', 'The value is below this limit: ratings lay close to the lowest.'],
  ['high', 'The value is above this limit: ratings lay close to the highest.'],
  ['hidden', 'Withheld, [c]: not enough answers. It is not zero, and “too few” looks the same as “nobody answered”.'],
  ['none', 'There is no figure: it was not asked.'],
]
