import { day, type Day } from '~/domain/kernel/day'
import {
  audiences,
  placeKinds,
  type Participating,
  type Workshop,
  workshopModes,
  workshopStates,
} from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'
import { journeyColumns, toJourney } from './journeys.server'

const columns = {
  id: true,
  partnershipId: true,
  title: true,
  heldOn: true,
  place: true,
  placeKind: true,
  mode: true,
  host: true,
  accessibility: true,
  support: true,
  mixes: true,
  state: true,
  finishedOn: true,
  confirmedOn: true,
  reviewClosedOn: true,
  journey: { select: journeyColumns },
  audiences: { select: { audience: true } },
  communities: { select: { community: { select: { code: true } } }, orderBy: { community: { order: 'asc' } } },
  organisations: { select: { name: true, part: true, isPartner: true }, orderBy: { name: 'asc' } },
  facilitators: { select: { staffId: true }, orderBy: { staffId: 'asc' } },
  caseStudies: { select: { caseStudyId: true }, orderBy: { order: 'asc' } },
} as const

function oneOf<Code extends string>(codes: readonly Code[], text: string): Code {
  const found = codes.find((code) => code === text)
  if (found === undefined) throw new Error('A workshop in the database holds a code that nobody knows')
  return found
}

function dayOf(text: string | null): Day | null {
  return text === null ? null : day(text)
}

type WorkshopRow = Awaited<ReturnType<typeof readRows>>[number]

function readRows(where: object, store: Store) {
  return store.workshop.findMany({ where, select: columns, orderBy: [{ heldOn: 'desc' }, { id: 'asc' }] })
}

function partOf({ name, part, isPartner }: WorkshopRow['organisations'][number]): Participating {
  return { name, isPartner, part: oneOf(['facilitated', 'took-part'], part) }
}

function toWorkshop(row: WorkshopRow): Workshop {
  return {
    ...row,
    journey: toJourney(row.journey),
    heldOn: day(row.heldOn),
    placeKind: oneOf(placeKinds, row.placeKind),
    mode: oneOf(workshopModes, row.mode),
    state: oneOf(workshopStates, row.state),
    finishedOn: dayOf(row.finishedOn),
    confirmedOn: dayOf(row.confirmedOn),
    reviewClosedOn: dayOf(row.reviewClosedOn),
    audiences: audiences.filter((audience) => row.audiences.some((planned) => planned.audience === audience)),
    communities: row.communities.map(({ community }) => community.code),
    organisations: row.organisations.map(partOf),
    facilitatorIds: row.facilitators.map(({ staffId }) => staffId),
    caseStudyIds: row.caseStudies.map(({ caseStudyId }) => caseStudyId),
  }
}

/** The workshops of a partnership, the latest first. */
export async function listWorkshops(partnershipId: string, store: Store = database()): Promise<readonly Workshop[]> {
  return (await readRows({ partnershipId }, store)).map(toWorkshop)
}

/** The workshop with this id, if the partnership has it. */
export async function findWorkshop(id: string, partnershipId: string, store: Store = database()): Promise<Workshop | null> {
  const [row] = await readRows({ id, partnershipId }, store)
  return row === undefined ? null : toWorkshop(row)
}
