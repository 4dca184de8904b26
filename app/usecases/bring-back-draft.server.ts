import { findResumeDraft } from '~/data/resume-drafts.server'
import { resumeKeys, unlockDraft } from '~/data/resume-keys.server'
import type { Survey } from '~/domain/instrument/survey'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { readDraft, type Draft } from '~/domain/response/draft'
import { parseResumeCode } from '~/domain/response/resume-code'

/**
 * For a browser without a script: the draft that a code brings back, also one that a phone has locked. The server sees the code for as long
 * as that takes, and keeps nothing of it. It says the same of a wrong code as of one that worked before.
 */
export async function bringBackDraft(survey: Survey, typed: string): Promise<Result<Draft>> {
  const code = parseResumeCode(typed)
  if (code !== null) {
    for (const locker of ['server', 'phone'] as const) {
      const keys = await resumeKeys(code, survey.collector.id, locker)
      const locked = await findResumeDraft({ waveId: survey.wave.id, lookup: keys.lookup })
      const fields = locked === null ? null : unlockDraft(keys, locked)
      if (fields !== null) return accepted(readDraft(fields, survey.instrument))
    }
  }
  return refused({ item: 'back', key: 'backWrong' })
}
