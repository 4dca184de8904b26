import { lockDraft, newResumeCode, resumeKeys } from '~/data/resume-keys.server'
import type { Survey } from '~/domain/instrument/survey'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { fieldsOf, type Draft } from '~/domain/response/draft'
import { resumePolicy } from '~/domain/response/resume-policy'
import { keepDraft } from './keep-draft.server'

interface Kept {
  /** Ten symbols, which stand nowhere else. */
  readonly code: string
  /** The draft, which knows from now on that it is kept. */
  readonly draft: Draft
}

/** For a browser without a script: makes a code, keeps the draft under it, and forgets the code and its key. */
export async function comeBackLater(survey: Survey, given: Draft): Promise<Result<Kept>> {
  const code = newResumeCode()
  const keys = await resumeKeys(code, survey.collector.id, 'server')
  const draft = { ...given, resume: [...given.resume, keys.lookup].slice(-resumePolicy.mostKept) }
  const locked = lockDraft(keys, fieldsOf(draft))
  if (locked === null) return refused({ item: 'later', key: 'laterLong' })
  const kept = await keepDraft({ survey, lookup: keys.lookup, locked, earlier: given.resume })
  return kept.ok ? accepted({ code, draft }) : kept
}
