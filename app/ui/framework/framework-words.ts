import type { FrameworkChange } from '~/domain/indicator/framework-changes'
import type { FrameworkAct } from '~/domain/indicator/framework-edit'

/** What was done, before the name of what it was done to. */
export const actWords: Readonly<Record<FrameworkAct, string>> = {
  'as-printed': 'As it was before the first change:',
  begin: 'Began',
  import: 'Imported from a file',
  replace: 'Replaced with a file:',
  restore: 'Restored change',
  'change-title': 'Changed the heading:',
  'change-lists': 'Changed the printed lists of',
  'add-outcome': 'Added the outcome',
  'change-outcome': 'Changed the outcome',
  'retire-outcome': 'Retired the outcome',
  'restore-outcome': 'Took up again the outcome',
  'add-indicator': 'Added the indicator',
  'change-indicator': 'Changed the indicator',
  'retire-indicator': 'Retired the indicator',
  'restore-indicator': 'Took up again the indicator',
  'add-area': 'Added the area for improvement',
  'change-area': 'Changed the area for improvement',
  'retire-area': 'Retired the area for improvement',
  'restore-area': 'Took up again the area for improvement',
  'add-action': 'Added the action',
  'change-action': 'Changed the action',
  'retire-action': 'Retired the action',
  'restore-action': 'Took up again the action',
}

export const partWords: Readonly<Record<FrameworkChange['part'], string>> = {
  framework: 'Framework',
  outcome: 'Outcome',
  indicator: 'Indicator',
  'priority-action': 'Priority action',
  area: 'Area for improvement',
  action: 'Action',
  'local-issue': 'Local issue',
  partner: 'Partner',
  list: 'List',
}

export const whatWords: Readonly<Record<FrameworkChange['what'], string>> = {
  added: 'added',
  changed: 'changed',
  retired: 'retired',
  restored: 'taken up again',
  removed: 'taken out',
}

const fieldWords: Readonly<Record<string, string>> = {
  validFrom: 'first year',
  validTo: 'last year',
  serves: 'national outcomes',
  reportingMeasure: 'what is reported',
  trend: 'observed trend',
  polarity: 'direction wanted',
  counts: 'what is counted',
  actionsCount: 'number of actions',
  aliases: 'other spellings',
  place: 'place in the table',
}

/** What a field is called; most are called what they are. */
export function fieldWord(field: string): string {
  return fieldWords[field] ?? field
}

export const kindWords: Readonly<Record<string, string>> = {
  aim: 'Aim',
  'local-improvement-plan': 'Outcome of the local improvement plan',
  local: 'Local outcome',
  'national-2016': 'National outcome of 2016',
  'national-2023': 'National outcome of 2023',
}

export const typeWords: Readonly<Record<string, string>> = {
  quantitative: 'Quantitative',
  contextual: 'Contextual',
  'change-and-impact': 'Change and impact',
}

export const sourceWords: Readonly<Record<string, string>> = {
  survey: 'Scores of the survey, from a release',
  entered: 'Figures of other bodies, entered with their source',
  count: 'What this product counts itself, from released participation statements',
  narrative: 'Evidence in words',
}

export const countWords: Readonly<Record<string, string>> = {
  workshops: 'Workshops',
  'workshops-in-person': 'Workshops in person',
  'workshops-online': 'Workshops online',
  'workshops-with-lived-experience': 'Workshops with people with lived experience',
  people: 'People who came',
}

export const targetWords: Readonly<Record<string, string>> = {
  number: 'To reach a number',
  hold: 'To hold the baseline',
  'at-least': 'Not to fall below a number',
  'at-most': 'Not to rise above a number',
  'reduce-year-on-year': 'To fall from year to year',
  none: 'No target',
}

export const listWords: Readonly<Record<string, string>> = {
  need: 'Needs',
  priority: 'Priorities',
  'pathway-stage': 'Stages of the pathway',
  'swot-heading': 'Headings of the self-assessment',
  'participation-column': 'What is told about participation',
}

/** Words by code as choices of a form. */
export function choicesOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
