import { randomUUID } from 'node:crypto'
import { database } from '~/data/database.server'
import { toContributionColumn } from '~/data/contribution-columns.server'
import { day } from '~/domain/kernel/day'
import { changeEvaluation } from '~/usecases/change-evaluation.server'
import { publishEvaluation } from '~/usecases/publish-evaluation.server'
import { releaseStatement } from '~/usecases/release-statement.server'
import { insertContribution, insertWorkshop, partnershipId } from '../fixtures/insert-workshop'
import { makeWorkshopRow } from './make-workshop-row'
import { makePlannedWorkshop } from './planned-workshop'
import type { SignedInAs } from './sign-in-as'
import { makeFinishedWorkshop } from './make-finished-workshop'

/** What both worlds have of workshops; no answer of a wave has a part in it. */
export interface BaseWorkshops {
  /** Planned, with a facilitator. */
  readonly planned: string
  /** Running, with the same facilitator and one contribution on its board. */
  readonly running: string
  /** Under review, with one contribution that waits: which of several is shown first is left to chance. */
  readonly finished: string
  /** A partner of the matrix. */
  readonly partner: string
}

/** A statement over one more workshop, whose review was closed. */
async function makeStatement(): Promise<void> {
  await insertContribution(await insertWorkshop({ heldOn: '2026-02-10' }), { fate: 'publish' })
  const period = { from: day('2026-02-01'), to: day('2026-02-28') }
  const released = await releaseStatement({ partnershipId, actor: 'A coordinator', ...period, countBy: 'stage-and-kind' })
  if (!released.ok) throw new Error('No statement was released')
}

/** A published judgement that rests on the statement. */
async function makeJudgement(): Promise<void> {
  const named = { partnershipId, actor: 'A coordinator', quality: 'leadership', name: 'Leadership', period: '2018/19' }
  const evidence = [{ text: 'Who came', links: 'statement 1', isRemoved: false }]
  const typed = { grade: '4', strengths: 'A clear direction.', improvements: '', evidence }
  const kept = await changeEvaluation({ ...named, typed })
  if (!kept.ok || !(await publishEvaluation(named)).ok) throw new Error('No judgement was published')
}

export async function makeBaseWorkshops(facilitator: SignedInAs): Promise<BaseWorkshops> {
  const running = await makeWorkshopRow({ facilitators: [facilitator.staffId] })
  const standing = { order: 1, support: 2, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false } as const
  const ciphertext = toContributionColumn({ stage: 'arrest', kind: 'idea', text: 'Tell families, too.', ...standing })
  await database().contribution.create({ data: { workshopId: running.id, ciphertext } })
  const finished = await makeFinishedWorkshop({ said: [{ text: 'Letters came late.' }] })
  await insertContribution(finished.id, { fate: 'publish', codings: { one: ['PS01'], two: ['PS02'] } })
  await makeStatement()
  await makeJudgement()
  const partner = await database().matrixPartner.create({
    data: { id: randomUUID(), partnershipId, order: 1, name: 'An invented partner', prose: null },
  })
  const planned = await makePlannedWorkshop(facilitator, { heldOn: day('2026-03-16') })
  return { planned, running: running.id, finished: finished.id, partner: partner.id }
}
