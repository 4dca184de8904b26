import { randomUUID } from 'node:crypto'
import { toContributionColumn, type KeptContribution } from '~/data/contribution-columns.server'
import { database } from '~/data/database.server'

const partnershipId = 'clackmannanshire'

/** The day on which the workshops of these tests are held and finished. */
export const finishedOn = '2026-03-02'
/** The day on which their groups confirm the summary. */
export const confirmedOn = '2026-03-03'

export interface WorkshopWishes {
  /** What was said; each in the order of speaking. */
  readonly said?: readonly Partial<KeptContribution & { readonly id: string }>[]
  /** Null: nobody was counted. */
  readonly people?: number | null
  readonly facilitatorIds?: readonly string[]
  readonly state?: 'planned' | 'running' | 'finished' | 'cancelled'
  readonly confirmedOn?: string | null
  readonly title?: string
  /** The day on which it is held, finished and, where it is not said otherwise, confirmed. */
  readonly day?: string
}

/** A workshop as it stands after it was finished, made by rows. */
export async function makeFinishedWorkshop(wishes: WorkshopWishes = {}): Promise<{ readonly id: string; readonly title: string }> {
  const { said = [], people = 12, facilitatorIds = [], state = 'finished', title = 'Custody, recovery café', day = finishedOn } = wishes
  const id = randomUUID()
  const isFinished = state === 'finished'
  const confirmed = wishes.confirmedOn === undefined ? (wishes.day ?? confirmedOn) : wishes.confirmedOn
  const plan = {
    heldOn: day,
    place: 'area',
    placeKind: 'recovery-cafe',
    mode: 'in-person',
    host: 'A café',
    accessibility: '',
    support: '',
  }
  await database().workshop.create({
    data: {
      id,
      partnershipId,
      journeyId: `${partnershipId}-accused`,
      title,
      ...plan,
      pin: '',
      state,
      finishedOn: isFinished ? day : null,
      confirmedOn: isFinished ? confirmed : null,
      audiences: { create: [{ audience: 'lived-experience', headCount: people }] },
      facilitators: { create: facilitatorIds.map((staffId) => ({ staffId })) },
    },
  })
  for (const [index, wish] of said.entries()) {
    const { id: contributionId = randomUUID(), ...rest } = wish
    const standing = { support: 0, mergedInto: null, isRemoved: false, fate: 'publish', isPriority: false } as const
    const kept = { stage: 'custody', kind: 'challenge', text: 'Too few visits.', order: index + 1, ...standing, ...rest } as const
    await database().contribution.create({ data: { id: contributionId, workshopId: id, ciphertext: toContributionColumn(kept) } })
  }
  return { id, title }
}
