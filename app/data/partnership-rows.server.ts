import type { PartnershipFile } from './partnership-file.server'
import { contactRows } from './reference-contacts.server'
import { journeyRows } from './reference-journeys.server'
import type { PartnershipRows } from './reference-rows.server'

function settlementCode(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** A partnership of a file as the rows that it begins with: its settlements are names of its gazetteer, too, and its contacts the national ones. */
export function rowsOfPartnership(file: PartnershipFile): PartnershipRows {
  const { id, name, area, residents, leaveAddress } = file
  const settled = file.settlements.map((settlement) => ({ name: settlement, kind: 'settlement' }))
  return {
    partnership: { id, name, area, residents, leaveAddress },
    settlements: file.settlements.map((settlement, index) => ({
      partnershipId: id,
      code: settlementCode(settlement),
      name: settlement,
      order: index + 1,
    })),
    communities: file.communities.map((community, index) => ({
      id: `${id}-${community.code}`,
      partnershipId: id,
      ...community,
      order: index + 1,
    })),
    contacts: contactRows(id),
    places: [...settled, ...file.places].map((place) => ({ partnershipId: id, ...place })),
    journeys: journeyRows(id, file.journeys),
  }
}
