import framework2018 from '../../prisma/reference/framework-clackmannanshire-2018.json'
import framework2023 from '../../prisma/reference/framework-clackmannanshire-2023.json'
import places from '../../prisma/reference/places-clackmannanshire.json'
import type { Community } from './generated/sqlite/client'
import { contactRows } from './reference-contacts.server'
import { journeyRows } from './reference-journeys.server'
import type { PartnershipRows } from './reference-rows.server'

const id = 'clackmannanshire'

/** The addresses of respondents and exports speak in these codes, in the printed order of the communities. */
const communityCodes = ['recovery', 'prison', 'victims', 'families'] as const

function communityRow(code: string, index: number): Community {
  const name = framework2018.communitiesOfInterest[index]
  if (name === undefined) throw new Error(`No community of interest is printed for the code ${code}`)
  return { id: `${id}-${code}`, partnershipId: id, code, name, order: index + 1 }
}

export const partnershipRows: PartnershipRows = {
  partnership: {
    id,
    name: framework2018.partnership,
    area: 'Clackmannanshire',
    residents: 51_540,
    leaveAddress: 'https://www.bbc.co.uk/weather',
  },
  settlements: framework2023.settlements.map((name, index) => ({ partnershipId: id, code: name.toLowerCase(), name, order: index + 1 })),
  communities: communityCodes.map(communityRow),
  contacts: contactRows(id),
  places: [...framework2023.settlements.map((name) => ({ name, kind: 'settlement' })), ...places.places].map((place) => ({
    partnershipId: id,
    ...place,
  })),
  journeys: journeyRows(id),
}
