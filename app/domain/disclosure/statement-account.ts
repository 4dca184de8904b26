import { perspectives } from '../workshop/perspective'
import { audiences, type Workshop, type WorkshopMode } from '../workshop/workshop'
import type { Activity, ListedOrganisation, MetStandard, StatementAccount, StatementGaps, WorkshopNumbers } from './statement'

interface Named {
  readonly code: string
  readonly name: string
}

/** What a partnership kept of the workshops of a period: no head-count, and nothing that was said. */
export interface StatementRecords {
  readonly partnership: { readonly id: string; readonly name: string; readonly area: string }
  readonly from: string
  readonly to: string
  readonly columns: readonly [string, string, string]
  /** Those that were finished, of the period. */
  readonly workshops: readonly Workshop[]
  /** By the id of the workshop. */
  readonly standards: ReadonlyMap<string, readonly MetStandard[]>
  /** All of the partnership, in its order. */
  readonly communities: readonly Named[]
  readonly settlements: readonly Named[]
}

function numberOf<Code extends string>(codes: readonly Code[], count: (code: Code) => number): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, count(code)])) as Record<Code, number>
}

function numbersOf(workshops: readonly Workshop[]): WorkshopNumbers {
  const held = (mode: WorkshopMode) => workshops.filter((workshop) => workshop.mode === mode).length
  return {
    total: workshops.length,
    byMode: { 'in-person': held('in-person'), online: held('online') },
    byAudience: numberOf(audiences, (audience) => workshops.filter((workshop) => workshop.audiences.includes(audience)).length),
  }
}

function organisationsOf(workshops: readonly Workshop[]): readonly ListedOrganisation[] {
  const all = workshops.flatMap(({ organisations }) => organisations)
  const names = [...new Set(all.map(({ name }) => name))].toSorted((a, b) => (a < b ? -1 : 1))
  return names.map((name) => {
    const own = all.filter((one) => one.name === name)
    return {
      name,
      isPartner: own.some(({ isPartner }) => isPartner),
      facilitated: own.some(({ part }) => part === 'facilitated'),
      tookPart: own.some(({ part }) => part === 'took-part'),
    }
  })
}

function activityOf(workshop: Workshop, { partnership, standards, communities, settlements }: StatementRecords): Activity {
  const { id, title, heldOn, mode, placeKind, place, host, journey } = workshop
  return {
    title,
    heldOn,
    mode,
    placeKind,
    place: settlements.find(({ code }) => code === place)?.name ?? partnership.area,
    host,
    journey: journey.name,
    audiences: workshop.audiences,
    communities: communities.flatMap(({ code, name }) => (workshop.communities.includes(code) ? [name] : [])),
    standards: standards.get(id) ?? [],
  }
}

function gapsOf({ workshops, communities, settlements }: StatementRecords): StatementGaps {
  const isMissing = (isReached: (workshop: Workshop) => boolean) => !workshops.some(isReached)
  const names = (all: readonly Named[], isReached: (workshop: Workshop, code: string) => boolean) =>
    all.flatMap(({ code, name }) => (isMissing((workshop) => isReached(workshop, code)) ? [name] : []))
  return {
    communities: names(communities, (workshop, code) => workshop.communities.includes(code)),
    settlements: names(settlements, ({ place }, code) => place === code),
    // A development session is the partnership looking at itself, and nobody's perspective.
    perspectives: perspectives.filter((one) => one !== 'development' && isMissing(({ journey }) => journey.perspective === one)),
    audiences: audiences.filter((audience) => isMissing((workshop) => workshop.audiences.includes(audience))),
  }
}

/** What a statement over these records says besides the counts of people and contributions: a preview may show it, and the release holds it. */
export function accountOf(records: StatementRecords): StatementAccount {
  const { partnership, from, to, columns, workshops } = records
  const byDay = workshops.toSorted((a, b) => (a.heldOn + a.title < b.heldOn + b.title ? -1 : 1))
  return {
    partnership: { id: partnership.id, name: partnership.name },
    from,
    to,
    workshops: numbersOf(workshops),
    organisations: organisationsOf(workshops),
    columns,
    activities: byDay.map((workshop) => activityOf(workshop, records)),
    gaps: gapsOf(records),
  }
}
