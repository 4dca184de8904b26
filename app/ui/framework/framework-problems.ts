type Values = Readonly<Record<string, string>>

const inFile = (sentence: (values: Values) => string) => (values: Values) => {
  const { place = '' } = values
  return place === '' ? sentence(values) : `${place}: ${sentence(values)}`
}

const ofFile: Readonly<Record<string, (values: Values) => string>> = {
  format: () => 'this is no file of a framework in the format what-matters-framework-1',
  value: () => 'this is missing, or is not what the format has here',
  unknown: ({ name }) => `the format has nothing called ${name}`,
  long: ({ most }) => `this is longer than ${most} characters, or there are too many entries`,
  twice: ({ name }) => `${name} is there already`,
  outcome: ({ name }) => `there is no outcome ${name}`,
  theme: () => 'an indicator has a theme when its source is the survey, and only then',
  'theme-unknown': ({ name }) => `there is no theme ${name}`,
  counts: () => 'an indicator says what is counted when its source is a count, and only then',
  community: ({ name }) => `the partnership has no community ${name}, or the source is not the survey`,
  period: () => 'a period is a year (2021) or a financial year (2021/22)',
  'period-twice': () => 'this indicator has a target for this period already',
  'no-value': () => 'this kind of target needs a value',
  span: () => 'a phrase over several periods needs as many rows after it that print nothing',
  stages: ({ stages }) => `give as many ticks as there are stages: ${stages}`,
}

/** The sentences about frameworks, by key. */
export const frameworkProblems: Readonly<Record<string, (values: Values) => string>> = {
  ...Object.fromEntries(Object.entries(ofFile).map(([key, sentence]) => [`framework-file.${key}`, inFile(sentence)])),
  'framework-file.missing': () => 'Choose a file',
  'framework-file.large': () => 'The file is larger than 1 MB',
  'framework-file.encoding': () => 'The file is no text file in UTF-8',
  'framework.empty': () => 'Fill this in',
  'framework.long': ({ most }) => `Shorten this to ${most} characters`,
  'framework.choice': () => 'Choose from the list',
  'framework.number': () => 'Enter a whole number',
  'framework.year': () => 'Begin with a year of four digits, for example 2023',
  'framework.years-turned': () => 'The last year must not come before the first',
  'framework.code': () => 'A code has letters, digits, points and hyphens, at most 40, and is not ALL',
  'framework.code-taken': () => 'An outcome of this framework has this code already',
  'framework.outcome-measured': ({ name }) => `The indicator “${name}” stands under this outcome. Move it or retire it first`,
  'framework.outcome-in-area': ({ name }) => `The area for improvement “${name}” has this outcome. Take it out there first`,
  'framework.outcome-retired': ({ name }) => `The outcome “${name}” is retired. Take it up again first, or choose another one`,
  'framework.outcome-unknown': () => 'There is no such outcome',
  'framework.indicator-unknown': () => 'There is no such indicator',
  'framework.area-unknown': () => 'There is no such area for improvement',
  'framework.action-unknown': () => 'There is no such action',
  'framework.theme': () => 'Choose the theme whose scores are taken',
  'framework.counts': () => 'Choose what is counted',
  'framework.period': () => 'Enter the period as a year (2021) or a financial year (2021/22)',
  'framework.period-twice': ({ name }) => `There is a target for ${name} already`,
  'framework.figure': () => 'Enter a number, for example 6.4%, 0.53 or 1,204',
  'framework.no-value': () => 'This kind of target needs a number',
  'framework.span': () => 'A phrase over several periods needs as many rows after it that print nothing',
  'framework.stages': ({ stages }) =>
    `Partners have ticks for ${stages} stages. Rename stages here; another number of them comes with a file`,
  'framework.twice': ({ name }) => `“${name}” is there already`,
  'framework.unknown': () => 'There is no such framework',
  'framework.revision-unknown': () => 'There is no such state in the history',
  'framework.changed': ({ actor, subject }) =>
    `${actor} has changed this framework since you opened this page (${subject}). Nothing of yours is stored yet, and what you typed is kept below. Look at what was changed in the history; when you save again, yours stands`,
}
