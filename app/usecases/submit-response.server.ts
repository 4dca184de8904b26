import { appendResponse } from '~/data/append-response.server'
import { today } from '~/data/clock.server'
import { isCounted, isWithdrawn } from '~/data/find-receipt.server'
import { holdWave } from '~/data/hold-wave.server'
import { deleteResumeDrafts } from '~/data/resume-drafts.server'
import { mixAnswers } from '~/data/mix-answers.server'
import { storeUrgentTexts } from '~/data/safeguarding-texts.server'
import { isCodeWaiting, spendCode } from '~/data/spend-access-code.server'
import { isUniqueViolation } from '~/data/unique-violation.server'
import { transaction } from '~/data/transaction.server'
import { urgentTexts } from '~/domain/anonymise/urgent-texts'
import type { Survey } from '~/domain/instrument/survey'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import type { Submission } from '~/domain/response/parse-submission'
import { openness } from '~/domain/response/openness'

interface Sending {
  readonly survey: Survey
  readonly submission: Submission
  readonly language: string
}

/** `counted now`: appended; `counted before`: a repeat, of which nothing was kept; `taken back`: a repeat of what was withdrawn. */
type Counted = 'counted now' | 'counted before' | 'taken back'

const closed = refused({ item: 'survey', key: 'waveClosed' })
const codeSpent = refused({ item: 'code', key: 'codeWrong' })

/** Counts the answers exactly once, however often and in however many ways at once they are sent. */
export async function submitResponse(sending: Sending): Promise<Result<Counted>> {
  try {
    return await transaction(async (store) => {
      const { survey, submission, language } = sending
      const { wave, collector, community } = survey
      if (openness(wave, today()) !== 'open' || !(await holdWave(wave.id, 'open', store))) return closed
      if (await isCounted({ waveId: wave.id, secret: submission.secret }, store)) {
        await deleteResumeDrafts(wave.id, submission.resume, store)
        return accepted('counted before')
      }
      if (await isWithdrawn({ waveId: wave.id, secret: submission.secret }, store)) return accepted('taken back')
      if (submission.code !== null && !(await spendCode({ collectorId: collector.id, code: submission.code }, store))) return codeSpent
      await deleteResumeDrafts(wave.id, submission.resume, store)
      const { secret, answers, texts } = submission
      const written = await appendResponse(
        { collectorId: collector.id, waveId: wave.id, community: community.code, secret, answers, texts, language },
        store,
      )
      const urgent = survey.safeguarding === null ? [] : urgentTexts(submission)
      const form = { partnershipId: survey.partnership.id, waveId: wave.id, secret, community: community.code, language }
      await mixAnswers(wave.id, { ...written, urgent: await storeUrgentTexts(urgent, form, store) }, store)
      return accepted('counted now')
    })
  } catch (error) {
    // The unique constraint is the last guard: the same secret came in by another way at the same moment.
    if (isUniqueViolation(error)) return accepted('counted before')
    throw error
  }
}

/** What `submitResponse` would say to the code, without spending it. */
export async function checkResponse({ survey, submission }: Sending): Promise<Result<'may be sent' | 'counted before' | 'taken back'>> {
  const { wave, collector } = survey
  if (openness(wave, today()) !== 'open') return closed
  if (await isCounted({ waveId: wave.id, secret: submission.secret })) return accepted('counted before')
  if (await isWithdrawn({ waveId: wave.id, secret: submission.secret })) return accepted('taken back')
  const { code } = submission
  if (code !== null && !(await isCodeWaiting({ collectorId: collector.id, code }))) return codeSpent
  return accepted('may be sent')
}
