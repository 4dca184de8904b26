import { openEnvelope } from '~/data/open-envelope.server'
import type { Survey } from '~/domain/instrument/survey'
import { fieldNames, readDraft, type Draft } from '~/domain/response/draft'
import { parseEnvelope } from '~/domain/response/sealed-envelope'
import { takeAnswers, type Entry, type Turn, type Wait } from './take-answers.server'

/** All that is said of answers that waited on a device. Nothing of what was inside: whoever took the device could send them to read them. */
export type SealedTurn =
  { readonly outcome: 'counted' | 'closed' | 'taken-back' | 'code' | 'broken' } | { readonly outcome: 'wait'; readonly until: Wait }

interface Taking {
  readonly survey: Survey
  /** As it was sent. */
  readonly envelope: string
  /** A one-time code that was typed once more; empty: the one inside stands. */
  readonly code: string
  /** Of the texts, where the envelope does not say one of the wave's own. */
  readonly language: string
  readonly enter: (draft: Draft) => Entry
}

function said(turn: Turn): SealedTurn {
  switch (turn.stage) {
    case 'sent':
      return { outcome: turn.counted === 'taken back' ? 'taken-back' : 'counted' }
    case 'wait':
      return { outcome: 'wait', until: turn.until }
    case 'closed':
      return { outcome: 'closed' }
    case 'form':
      return { outcome: turn.problems.every(({ item }) => item === fieldNames.code) ? 'code' : 'broken' }
    case 'check':
      throw new Error('A form that was to be sent came to the check page')
  }
}

/** Opens an envelope and takes the form inside as if it had been sent just now: the same limits, counted once, refused after the last day. */
export async function takeSealed({ survey, envelope, code, language, enter }: Taking): Promise<SealedTurn> {
  const parsed = parseEnvelope(envelope)
  const { wave, collector, instrument } = survey
  const body = parsed === null ? null : await openEnvelope({ waveId: wave.id, collectorId: collector.id, envelope: parsed })
  if (body === null) return { outcome: 'broken' }
  const fields = new URLSearchParams(body)
  if (code.trim() !== '') fields.set(fieldNames.code, code)
  const draft = readDraft(fields, instrument)
  const own = fields.get('lang') ?? ''
  const written = wave.languages.includes(own) ? own : language
  return said(await takeAnswers({ survey, draft, intent: 'send', language: written, enter: () => enter(draft) }))
}
