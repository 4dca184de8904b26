import { findCodeBook } from '../../app/data/code-books.server'
import { today } from '../../app/data/clock.server'
import { listWaitingContributions } from '../../app/data/contributions-for-review.server'
import { changeReviewedContribution, listReviewedContributions } from '../../app/data/reviewed-contributions.server'
import { transaction } from '../../app/data/transaction.server'
import { findWorkshop } from '../../app/data/workshops.server'
import { parseCodes } from '../../app/domain/anonymise/coding-frame'
import { addDays, day, type Day } from '../../app/domain/kernel/day'
import type { Result } from '../../app/domain/kernel/result'
import type { NumberedEntry } from '../../app/domain/workshop/entry'
import { codesToChoose } from '../../app/domain/workshop/codes-to-choose'
import type { ReviewedContribution } from '../../app/domain/workshop/reviewed-contribution'
import { audiences, type Participating, type Workshop } from '../../app/domain/workshop/workshop'
import type { WorkshopPlan } from '../../app/domain/workshop/workshop-plan'
import { closeWorkshopReview } from '../../app/usecases/close-workshop-review.server'
import { createWorkshop } from '../../app/usecases/create-workshop.server'
import { finishWorkshop } from '../../app/usecases/finish-workshop.server'
import { listContributionLooks } from '../../app/usecases/list-contribution-looks.server'
import { logDecision } from '../../app/usecases/log-decision.server'
import { queueOfWorkshop } from '../../app/usecases/queue-of-workshop.server'
import { releaseStatement } from '../../app/usecases/release-statement.server'
import { startWorkshop } from '../../app/usecases/start-workshop.server'
import { takeEntries } from '../../app/usecases/take-entries.server'
import reference from '../reference/framework-clackmannanshire-2023.json'
import { onDay } from './demonstration-waves'
import { place2025 } from './invented-workshop-2025'
import { type InventedWorkshop, planned2026, type Said, series2022, waiting2026 } from './invented-workshops'
import { seededChance, seededId } from './seeded-chance'

interface Actor {
  readonly id: string
  readonly name: string
}

interface Cast {
  readonly partnershipId: string
  /** Plans, reviews second, codes and releases. */
  readonly coordinator: Actor
  readonly facilitator: Actor
  /** Reviews first and codes. */
  readonly reviewer: Actor
  readonly seed: number
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demonstration met a refusal: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** Who facilitated the series, as its report prints it. */
const facilitating: readonly Participating[] = reference.workshops2022.facilitators.map((name) => ({
  name,
  part: 'facilitated',
  isPartner: reference.partners.includes(name),
}))

function planOf(workshop: InventedWorkshop, heldOn: Day, partnershipId: string): WorkshopPlan {
  const { title, place, placeKind, host, journey, communities, headCounts } = workshop
  return {
    title,
    heldOn,
    place,
    placeKind,
    mode: placeKind === 'online' ? 'online' : 'in-person',
    host,
    accessibility: 'Everything is read aloud; breaks whenever somebody wants one (invented)',
    support: 'Two people who are not taking notes are there for whoever wants to step out (invented)',
    journeyId: `${partnershipId}-${journey}`,
    mixes: false,
    audiences: audiences.filter((audience) => headCounts[audience] !== undefined),
    communities,
    organisations: facilitating,
    caseStudyIds: [],
  }
}

/** Which organisations came, besides those that facilitated. */
function tookPartIn({ tookPart, partners = [] }: InventedWorkshop): readonly Participating[] {
  const came = (names: readonly string[], isPartner: boolean) => names.map((name) => ({ name, part: 'took-part' as const, isPartner }))
  return [...came(partners, true), ...came(tookPart, false)]
}

/** Nobody said any of it, and each contribution says so. */
function wordsOf([, , , , text]: Said): string {
  return `${text} (invented)`
}

async function plan(workshop: InventedWorkshop, heldOn: Day, { partnershipId, coordinator, facilitator }: Cast): Promise<Workshop> {
  const planned = { partnershipId, actor: coordinator, plan: planOf(workshop, heldOn, partnershipId), facilitatorIds: [facilitator.id] }
  const { id } = valueOf(await createWorkshop(planned))
  const found = await findWorkshop(id, partnershipId)
  if (found === null) throw new Error('The demonstration lost a workshop that it had planned')
  return found
}

/** What a facilitator does while people speak, and at the read-back: every contribution with its dots, then what the group decided. */
function entriesOf({ said }: InventedWorkshop, chance: () => number) {
  const ids = said.map(() => seededId(chance))
  const idOf = (index: number): string => ids[index] ?? ''
  const spoken = said.flatMap(([stage, kind, support, ...rest], index) => [
    { act: 'add', id: idOf(index), stage, kind, text: wordsOf([stage, kind, support, ...rest]) } as const,
    ...Array.from({ length: support }, () => ({ act: 'support', id: idOf(index), by: 1 }) as const),
  ])
  const most = Math.max(0, ...said.map(([, , support]) => support))
  const decided = said.flatMap(([, , support, fate], index) => [
    ...(fate === 'internal' ? [] : [{ act: 'fate', id: idOf(index), fate } as const]),
    ...(support === most ? [{ act: 'prioritise', id: idOf(index), isPriority: true } as const] : []),
  ])
  const numbered: readonly NumberedEntry[] = [...spoken, ...decided, { act: 'confirm' } as const].map((entry, index) => ({
    sequence: index + 1,
    entry,
  }))
  return { spoken: numbered.slice(0, spoken.length), readBack: numbered.slice(spoken.length) }
}

function newCapture(chance: () => number): string {
  return Buffer.from(Array.from({ length: 32 }, () => Math.floor(chance() * 256))).toString('base64url')
}

async function send(workshop: Workshop, capture: string, entries: readonly NumberedEntry[], { partnershipId, facilitator }: Cast) {
  const taken = valueOf(await takeEntries({ workshop, staff: { ...facilitator, partnershipId }, capture, entries }))
  if (taken.refused.length > 0) throw new Error(`A board of the demonstration refused ${JSON.stringify(taken.refused)}`)
}

/** A workshop from its plan to its last word; `readBack`: whether the group has confirmed the summary on the same day. */
async function hold(invented: InventedWorkshop, heldOn: Day, readBack: 'confirmed' | 'to come', cast: Cast, chance: () => number) {
  const { partnershipId, facilitator } = cast
  return onDay(heldOn, async () => {
    const workshop = await plan(invented, heldOn, cast)
    const acting = { workshopId: workshop.id, partnershipId, actor: facilitator }
    valueOf(await startWorkshop(acting))
    const [entries, capture] = [entriesOf(invented, chance), newCapture(chance)]
    await send(workshop, capture, entries.spoken, cast)
    const standards = invented.standards.map(([standard, note]) => ({ standard, note: `${note} (invented)` }))
    const counted = { headCounts: { ...invented.headCounts }, organisations: [...facilitating, ...tookPartIn(invented)], standards }
    valueOf(await finishWorkshop({ ...acting, ...counted }))
    if (readBack === 'confirmed') await send(workshop, capture, entries.readBack, cast)
    return workshop.id
  })
}

async function find(workshopId: string, { partnershipId }: Cast): Promise<Workshop> {
  const workshop = await findWorkshop(workshopId, partnershipId)
  if (workshop === null) throw new Error('The demonstration lost a workshop that was held')
  return workshop
}

/** Both reviewers let everything through as it was said, all of a workshop at once, and one of them ends the review. */
async function review(workshopId: string, cast: Cast): Promise<void> {
  const { partnershipId, reviewer, coordinator } = cast
  const workshop = await find(workshopId, cast)
  const queue = queueOfWorkshop(workshop)
  await transaction(async (store) => {
    for (const { id: textId } of await listWaitingContributions(workshopId, reviewer.id, store)) {
      const waiting = await queue.findWaiting(textId, reviewer.id, store)
      if (waiting === null || !(await waiting.destroy(store))) throw new Error('The demonstration lost a contribution in its review')
      await waiting.keep(waiting.text, store)
      await logDecision({ queue, textId, partnershipId, reviewer }, 'approve-text', waiting.text, store)
    }
    for (const { id: textId, contribution } of await listContributionLooks(workshop, coordinator.id, store)) {
      const once = await queue.findOnce(textId, coordinator.id, store)
      if (once === null || !(await once.approve(contribution.text, store))) throw new Error('The demonstration lost a second look')
      await logDecision({ queue, textId, partnershipId, reviewer: coordinator }, 'approve-second', contribution.text, store)
    }
  })
  valueOf(await closeWorkshopReview({ workshopId, partnershipId, actor: coordinator }))
}

/** Both code everything. Of what they saw differently they have settled the first in each workshop; the others are left to be settled. */
async function code(workshopId: string, { said }: InventedWorkshop, { partnershipId, reviewer, coordinator }: Cast): Promise<void> {
  const offered = codesToChoose(await findCodeBook(partnershipId), [])
  const choose = (codes: readonly string[]) => valueOf(parseCodes({ codes, noneFits: codes.length === 0 ? 'yes' : '' }, offered))
  const settled = said.find(([, , , , , , others]) => others !== undefined)
  await transaction(async (store) => {
    for (const { id, contribution } of await listReviewedContributions(workshopId, store)) {
      const one = said.find((spoken) => wordsOf(spoken) === contribution.text)
      if (one === undefined) throw new Error('The demonstration holds words that nobody invented')
      const [, , , , , codes, others = codes] = one
      const codings = { [reviewer.id]: choose(codes), [coordinator.id]: choose(others) }
      const change = (was: ReviewedContribution) => ({ ...was, codings, settled: one === settled ? choose(codes) : null })
      await changeReviewedContribution(id, workshopId, change, store)
    }
  })
}

/** The first day of a month that is printed as 2022-08, and the last one. */
function firstDay(month: string): Day {
  return day(`${month}-01`)
}
function lastDay(month: string): Day {
  return addDays(firstDay(addDays(firstDay(month), 31).slice(0, 7)), -1)
}

/** The day on which the reviews of the series were over and its statement came out, and the one on which it was coded to the plan that had come. */
const [stated, coded] = [day('2022-10-14'), day('2023-04-03')]

/** A workshop about the place: coded to the themes of the survey before its statement counts by them, so that words stand beside the scores. */
async function seedPlace(cast: Cast, chance: () => number): Promise<void> {
  const { partnershipId, coordinator } = cast
  const heldOn = day(place2025.heldOn)
  const id = await hold(place2025, heldOn, 'confirmed', cast, chance)
  await onDay(addDays(heldOn, 7), () => review(id, cast))
  await onDay(addDays(heldOn, 14), () => code(id, place2025, cast))
  const half = { from: day('2025-10-01'), to: day('2026-03-31') }
  await onDay(day('2026-04-10'), async () =>
    valueOf(await releaseStatement({ partnershipId, actor: coordinator.name, ...half, countBy: 'code' })),
  )
}

/** The series of 2022 with its statement, a workshop about the place with its own, a workshop that is yet to be read back, and one that is yet to come. */
export async function seedWorkshops(cast: Cast): Promise<void> {
  const { partnershipId, coordinator, seed } = cast
  const chance = seededChance(seed + 2)
  const held: { readonly id: string; readonly invented: InventedWorkshop }[] = []
  for (const invented of series2022) {
    const id = await hold(invented, day(invented.heldOn), 'confirmed', cast, chance)
    await onDay(addDays(day(invented.heldOn), 7), () => review(id, cast))
    held.push({ id, invented })
  }
  const period = { from: firstDay(reference.workshops2022.from), to: lastDay(reference.workshops2022.to) }
  await onDay(stated, async () =>
    valueOf(await releaseStatement({ partnershipId, actor: coordinator.name, ...period, countBy: 'stage-and-kind' })),
  )
  for (const { id, invented } of held) await onDay(coded, () => code(id, invented, cast))
  await hold(waiting2026, addDays(today(), -2), 'to come', cast, chance)
  await plan(planned2026, addDays(today(), 5), cast)
  await seedPlace(cast, chance)
}
