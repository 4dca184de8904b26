import westDunbartonshire from '../../prisma/reference/framework-west-dunbartonshire-2017.json'
import reference from '../../prisma/reference/journeys.json'
import type { Journey, JourneyStage } from './generated/sqlite/client'

/** The journeys of a new partnership with their stages. */
export interface JourneyRows {
  readonly journeys: readonly Journey[]
  readonly stages: readonly JourneyStage[]
}

/** A journey before it has an owner: its stages as pairs of code and name. */
export interface PrintedJourney {
  readonly perspective: string
  readonly name: string
  readonly stages: readonly (readonly string[])[]
}

/** A development session has the printed headings of a partnership that looks at itself. */
const development: PrintedJourney = {
  perspective: 'development',
  name: 'Development session',
  stages: westDunbartonshire.swotHeadings.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name]),
}

/** What a partnership begins with, its own in place of what is proposed; it changes names, adds stages and retires them. */
export function journeyRows(partnershipId: string, own: readonly PrintedJourney[] = []): JourneyRows {
  const proposed: readonly PrintedJourney[] = [...reference.journeys, development]
  const printed = proposed.map((journey) => own.find(({ perspective }) => perspective === journey.perspective) ?? journey)
  const idOf = ({ perspective }: PrintedJourney) => `${partnershipId}-${perspective}`
  return {
    journeys: printed.map((journey, index) => {
      const { perspective, name } = journey
      return { id: idOf(journey), partnershipId, perspective, name, order: index + 1 }
    }),
    stages: printed.flatMap((journey) =>
      journey.stages.map(([code = '', name = ''], index) => ({ journeyId: idOf(journey), code, order: index + 1, name, isRetired: false })),
    ),
  }
}
