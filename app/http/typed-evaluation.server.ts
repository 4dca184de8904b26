import type { TypedEvaluation } from '~/domain/evaluation/parse-evaluation'
import { formText, formTexts } from './form-text.server'

/** A self-evaluation as its form sends it, and the page that comes next: the judgement, or the form again for more evidence. */
export function typedEvaluation(form: FormData): { readonly typed: TypedEvaluation; readonly next: '' | '/change' } {
  const [links, removed] = [formTexts(form, 'links'), formTexts(form, 'removed')]
  const evidence = formTexts(form, 'text').map((text, index) => ({
    text,
    links: links[index] ?? '',
    isRemoved: removed.includes(String(index + 1)),
  }))
  const typed = {
    grade: formText(form, 'grade'),
    strengths: formText(form, 'strengths'),
    improvements: formText(form, 'improvements'),
    evidence,
  }
  return { typed, next: formText(form, 'next') === 'add' ? '/change' : '' }
}
