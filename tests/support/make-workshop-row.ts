import { database } from '~/data/database.server'
import { encrypt } from '~/data/keys.server'

interface WorkshopWishes {
  readonly perspective?: 'accused' | 'victim' | 'family' | 'worker' | 'development'
  readonly title?: string
  readonly state?: 'planned' | 'running' | 'finished' | 'cancelled'
  readonly finishedOn?: string
  /** Ciphertext. */
  readonly pin?: string
  readonly partnershipId?: string
  /** Ids of staff. */
  readonly facilitators?: readonly string[]
}

/** A workshop of the reference partnership, written as rows: no use case has a say. */
export async function makeWorkshopRow(wishes: WorkshopWishes = {}): Promise<{ readonly id: string }> {
  const {
    partnershipId = 'clackmannanshire',
    facilitators = [],
    perspective = 'accused',
    pin = encrypt('workshop pin', '12345678'),
  } = wishes
  return database().workshop.create({
    data: {
      partnershipId,
      journeyId: `${partnershipId}-${perspective}`,
      title: wishes.title ?? 'Journeys in spring',
      heldOn: '2026-03-10',
      place: 'area',
      placeKind: 'community-centre',
      mode: 'in-person',
      host: 'An invented host',
      accessibility: '',
      support: '',
      pin,
      state: wishes.state ?? 'running',
      finishedOn: wishes.finishedOn ?? null,
      facilitators: { create: facilitators.map((staffId) => ({ staffId })) },
    },
    select: { id: true },
  })
}
