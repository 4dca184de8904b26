import { today } from '~/data/clock.server'
import { findSurvey, findWayOut } from '~/data/find-survey.server'
import { installationNotice } from '~/data/installation.server'
import { knownWayOut } from '~/data/known-way-out.server'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { ensureWaveKey } from '~/data/wave-keys.server'
import type { Contact, Survey } from '~/domain/instrument/survey'
import type { Day } from '~/domain/kernel/day'
import { normalise } from '~/domain/response/crockford'
import { openness } from '~/domain/response/openness'
import type { CorrectedText } from '~/locales/corrections'

/** What somebody finds at an address of the survey today. */
export interface Visit {
  /** Null: the address was never given out. A paper collector has a survey too, for its receipts. */
  readonly survey: Survey | null
  readonly why: 'open' | 'unknown' | 'not yet' | 'closed'
  /** The day it opens, or the last day of answering. */
  readonly day: Day | null
  readonly leaveAddress: string
  readonly contacts: readonly Contact[]
  readonly notice: string | null
  /** The partnership's own wording, in every language. */
  readonly corrected: readonly CorrectedText[]
}

/** An address is found as it was typed from a poster too: in capitals, or with O for 0. */
export async function visitSurvey(address: string): Promise<Visit> {
  const [found, notice] = await Promise.all([findSurvey(address), installationNotice()])
  const survey = found ?? (await findSurvey(normalise(address).toLowerCase()))
  if (survey === null) {
    const { leaveAddress, contacts } = (await findWayOut()) ?? knownWayOut
    return { survey, why: 'unknown', day: null, leaveAddress, contacts, notice, corrected: [] }
  }
  const { wave, partnership, contacts, collector } = survey
  const state = openness(wave, today())
  const publicKey = wave.publicKey ?? (state === 'open' && collector.access !== 'paper' ? await ensureWaveKey(wave.id) : null)
  return {
    survey: { ...survey, wave: { ...wave, publicKey } },
    why: collector.access === 'paper' ? 'unknown' : state,
    day: state === 'not yet' ? wave.opensOn : wave.answerByDay,
    leaveAddress: partnership.leaveAddress,
    contacts,
    notice,
    corrected: await listCorrectedTexts(partnership.id),
  }
}
