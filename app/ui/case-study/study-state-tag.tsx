import type { CaseStudyState } from '~/domain/workshop/case-study'
import { studyStateWords } from './study-words'

const colours: Readonly<Record<CaseStudyState, string>> = {
  draft: 'grey',
  submitted: 'orange',
  'approved-once': 'purple',
  released: 'green',
  withdrawn: 'grey',
}

/** How far a case study has come; its word says it, the colour only helps. */
export function StudyStateTag({ state }: { readonly state: CaseStudyState }) {
  return <span className={`ds_tag ds_tag--${colours[state]}`}>{studyStateWords[state]}</span>
}
