type Values = Readonly<Record<string, string>>

/** The sentences of the matrix of partners and stages. */
export const matrixProblems: Readonly<Record<string, (values: Values) => string>> = {
  'matrix.name.missing': () => 'Give the partner a name. To take it out, use Remove',
  'matrix.name.long': ({ name, most }) => `Shorten the name “${name}” to ${most} characters`,
  'matrix.name.twice': ({ name }) => `“${name}” stands in the matrix twice. Give one of them another name`,
  'matrix.place': ({ name }) => `Enter the place of ${name} as a whole number, or leave it blank for the end of the list`,
  'matrix.told': ({ name }) => `Choose how ${name} is told`,
  'matrix.prose.missing': ({ name }) => `Write what ${name} does, or choose ticks by stage`,
  'matrix.prose.long': ({ name, most }) => `Shorten the words about ${name} to ${most} characters`,
  'matrix.partners': ({ most }) => `A matrix holds ${most} partners. Remove one first`,
  'matrix.gone': ({ name }) => `${name} was removed meanwhile. Open the matrix again to go on without it`,
  'matrix.added': ({ name }) => `${name} was added meanwhile. Open the matrix again to see it`,
  'matrix.gone-already': () => 'This partner was removed already',
  'matrix.journey': () => 'There is no such journey any more',
  'matrix.not-empty': () => 'The matrix has partners already. Change it instead',
  'matrix.nothing-printed': () => 'The plan in force prints no partners. Add them one by one',
}
