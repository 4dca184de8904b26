import type { ActionFunctionArgs } from '@remix-run/node'
import { findResumeDraft } from '~/data/resume-drafts.server'
import { blocksOf, isLookup, parseLocked } from '~/domain/response/locked-draft'
import { mayKeep } from '~/http/keep-allowance.server'
import { countWrongGuess } from '~/http/rate-limit.server'
import { readForm } from '~/http/read-form.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { keepDraft } from '~/usecases/keep-draft.server'
import { visitSurvey } from '~/usecases/visit-survey.server'

/**
 * For the script of a phone, which makes the code, locks the draft and unlocks it: no code and no key ever comes here. A form is posted,
 * JSON with an `outcome` comes back.
 *
 * | fields | answer |
 * | --- | --- |
 * | intent=keep, lookup, locked, resume (every earlier lookup of this draft) | 200 kept, 429 wait (Retry-After), 413 long, 400 broken |
 * | intent=find, lookup | 200 found with `locked`, 404 nothing, 429 wait |
 * | either, where nothing can be sent any more | 410 closed; 404 unknown at an address that was never given out |
 */
export async function action({ request, params: { collector: address = '' } }: ActionFunctionArgs) {
  const { survey, why } = await visitSurvey(address)
  if (survey === null || why === 'unknown') return answer('unknown', 404)
  if (why !== 'open') return answer(why === 'closed' ? 'closed' : 'unknown', why === 'closed' ? 410 : 404)
  const fields = await readForm(request)
  const lookup = fields.get('lookup') ?? ''
  if (!isLookup(lookup)) return answer('broken', 400)
  if (fields.get('intent') === 'find') return find(request, { waveId: survey.wave.id, lookup })
  const locked = fields.get('locked') ?? ''
  return keep(request, { survey, lookup, locked, earlier: fields.getAll('resume').filter(isLookup) })
}

export function loader() {
  return answer('unknown', 405)
}

async function keep(request: Request, keeping: Parameters<typeof keepDraft>[0]) {
  const draft = parseLocked(keeping.locked)
  if (draft === null) return answer('broken', 400)
  if (!mayKeep(request, keeping.survey.collector.id, blocksOf(draft))) return answer('wait', 429)
  return (await keepDraft(keeping)).ok ? answer('kept', 200) : answer('closed', 410)
}

async function find(request: Request, lookup: Parameters<typeof findResumeDraft>[0]) {
  const locked = await findResumeDraft(lookup)
  if (locked !== null) return answer('found', 200, { locked })
  return (await countWrongGuess(request)) === 'too many' ? answer('wait', 429) : answer('nothing', 404)
}

type Outcome = 'kept' | 'found' | 'nothing' | 'wait' | 'broken' | 'closed' | 'unknown'

function answer(outcome: Outcome, status: number, more: { readonly locked?: string } = {}) {
  const headers = new Headers(respondHeaders)
  if (outcome === 'wait') headers.set('Retry-After', '60')
  return Response.json({ outcome, ...more }, { status, headers })
}
