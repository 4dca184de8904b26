import westDunbartonshire from '../../prisma/reference/framework-west-dunbartonshire-2017.json'
import reference from '../../prisma/reference/journeys.json'
import type { Journey, JourneyStage } from './generated/sqlite/client'

/** The journeys of a new partnership with their stages. */
export interface JourneyRows {
  readonly journeys: readonly Journey[]
  readonly stages: readonly JourneyStage[]
}

interface Printed {
  readonly perspective: string
  readonly name: string
  readonly stages: readonly (readonly string[])[]
}

/** A development session has the printed headings of a partnership that looks at itself. */
const development: Printed = {
  perspective: 'development',
  name: 'Development session',
  stages: westDunbartonshire.swotHeadings.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name]),
}

/** What a partnership begins with; it changes names, adds stages and retires them. */
export function journeyRows(partnershipId: string): JourneyRows {
  const printed: readonly Printed[] = [...reference.journeys, development]
  const idOf = ({ perspective }: Printed) => `${partnershipId}-${perspective}`
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
