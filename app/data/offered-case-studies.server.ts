import { z } from 'zod'
import { parsePerspective, type Perspective } from '~/domain/workshop/perspective'
import { database, type Store } from './database.server'
import { decrypt } from './keys.server'

const words = z.object({ title: z.string() })

/** A released case study as far as somebody needs to know it who chooses some for a workshop. */
export interface OfferedCaseStudy {
  readonly id: string
  readonly title: string
  readonly perspective: Perspective
}

/** The case studies of a partnership that may be read at a workshop, by their titles. */
export async function listReleasedCaseStudies(partnershipId: string, store: Store = database()): Promise<readonly OfferedCaseStudy[]> {
  const rows = await store.caseStudy.findMany({
    where: { partnershipId, state: 'released', consent: 'given' },
    select: { id: true, ciphertext: true, journey: { select: { perspective: true } } },
  })
  return rows
    .flatMap(({ id, ciphertext, journey }) => {
      const perspective = parsePerspective(journey.perspective)
      const { title } = words.parse(JSON.parse(decrypt('case study', ciphertext)))
      return perspective === null ? [] : [{ id, title, perspective }]
    })
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'))
}
