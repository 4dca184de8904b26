import type { Workshop } from '../workshop/workshop'
import type { Wave } from './wave'

/** The code of the whole area of a partnership. */
const wholeArea = 'area'

/** What a partnership has done about one place: numbers of waves and of workshops, which are facts of its own work and tell of nobody. */
export interface PlaceProgress {
  /** 'area' or the code of a settlement */
  readonly code: string
  readonly name: string
  /** Waves that were opened and rate this place. */
  readonly waves: number
  /** Workshops that were held there, or are running. */
  readonly workshops: number
  /** A settlement with neither. */
  readonly isGap: boolean
}

interface Places {
  readonly area: string
  readonly settlements: ReadonlyArray<{ readonly code: string; readonly name: string }>
}

/**
 * Waves and workshops by the place that they are about, the whole area first, then the settlements in their order. A draft and a workshop
 * that was cancelled or is yet to come count for nothing. What was done for the whole area closes no settlement's gap.
 */
export function placeProgress(
  { area, settlements }: Places,
  waves: readonly Pick<Wave, 'place' | 'state'>[],
  workshops: readonly Pick<Workshop, 'place' | 'state'>[],
): readonly PlaceProgress[] {
  const opened = waves.filter(({ state }) => state !== 'draft')
  const held = workshops.filter(({ state }) => state === 'finished' || state === 'running')
  return [{ code: wholeArea, name: `${area} (the whole area)` }, ...settlements].map((place) => {
    const own = {
      waves: opened.filter((wave) => wave.place === place.code).length,
      workshops: held.filter((workshop) => workshop.place === place.code).length,
    }
    return { ...place, ...own, isGap: place.code !== wholeArea && own.waves + own.workshops === 0 }
  })
}
