import { figureSentence } from '~/ui/indicator/figure-problem'

type Values = Readonly<Record<string, string>>

/** What is wrong with a link is said as it is beside an indicator. */
const linkProblems = ['evidence-link', 'evidence-many', 'evidence-unpublished'].map(
  (key) => [key, (values: Values) => figureSentence({ item: key, key, values })] as const,
)

/** The sentences of what a self-evaluation refuses. */
export const evaluationProblems: Readonly<Record<string, (values: Values) => string>> = {
  ...Object.fromEntries(linkProblems),
  'evaluation.quality': () => 'Choose a quality indicator',
  'evaluation.period': () => 'Enter a year such as 2021, or a financial year such as 2021/22',
  'evaluation.grade': () => 'Choose a grade, or “not judged yet”',
  'evaluation.no-evidence': () => 'A grade must rest on something. Add at least one piece of evidence below, or choose “not judged yet”',
  'evaluation.evidence.missing': () => 'Say what this evidence shows, or tick it for removal',
  'evaluation.long': ({ most }) => `Shorten this to ${most} characters`,
  'evaluation.lines': ({ most }) => `A judgement can rest on ${most} pieces of evidence at most. Take some away`,
  'evaluation.blank': () => 'Write something first: an empty self-evaluation is not kept',
  'evaluation.published': () => 'This is published, so it needs a grade and evidence. Take it back first to make it a draft',
  'evaluation.publish-grade': () => 'Choose a grade before it is published',
  'evaluation.publish-evidence': () => 'Add at least one piece of evidence before it is published',
  'evaluation.gone': () => 'This self-evaluation was removed meanwhile',
}
