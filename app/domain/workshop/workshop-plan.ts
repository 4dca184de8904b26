import { type Day, parseDay } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { audiences, type PlaceKind, placeKinds, type Workshop, type WorkshopMode, workshopModes } from './workshop'
import { parseOrganisations } from './participating'

/** What is settled about a workshop before it is held; who facilitates it stands beside it. */
export interface WorkshopPlan extends Pick<
  Workshop,
  | 'title'
  | 'heldOn'
  | 'place'
  | 'placeKind'
  | 'mode'
  | 'host'
  | 'accessibility'
  | 'support'
  | 'mixes'
  | 'audiences'
  | 'communities'
  | 'organisations'
  | 'caseStudyIds'
> {
  /** The id of the journey that is talked about. */
  readonly journeyId: string
}

/** The form of a plan as it was typed. */
export interface TypedPlan {
  readonly title: string
  readonly heldOn: string
  readonly place: string
  readonly placeKind: string
  readonly mode: string
  readonly host: string
  readonly accessibility: string
  readonly support: string
  readonly journey: string
  readonly mixes: string
  readonly audiences: readonly string[]
  readonly communities: readonly string[]
  /** A name a line. */
  readonly organisations: string
  readonly facilitators: readonly string[]
  readonly caseStudies: readonly string[]
}

/** Most characters of each text of a plan. */
export const planLimits = { title: 120, host: 120, accessibility: 1000, support: 1000 } as const

type Texts = Pick<TypedPlan, keyof typeof planLimits>

/** The texts with their ends cut off and line ends of one kind. */
function cleaned(typed: Texts): Texts {
  const clean = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return { title: clean(typed.title), host: clean(typed.host), accessibility: clean(typed.accessibility), support: clean(typed.support) }
}

function textProblems(texts: Texts): readonly Problem[] {
  const long = (['title', 'host', 'accessibility', 'support'] as const).flatMap((item): readonly Problem[] =>
    texts[item].length > planLimits[item] ? [{ item, key: 'workshop.text.long', values: { most: planLimits[item] } }] : [],
  )
  return [
    ...(texts.title === '' ? [{ item: 'title', key: 'workshop.title.missing' }] : []),
    ...(texts.host === '' ? [{ item: 'host', key: 'workshop.host.missing' }] : []),
    ...long,
  ]
}

/** What a plan chooses, as far as it was typed; null: it was not. */
export interface PlanSoFar extends Pick<WorkshopPlan, 'place' | 'journeyId' | 'mixes' | 'audiences' | 'communities' | 'caseStudyIds'> {
  readonly heldOn: Day | null
  readonly placeKind: PlaceKind | null
  readonly mode: WorkshopMode | null
}

/** What can be read of a plan that may not be complete, so that everything that does not fit can be told at once. */
export function planSoFar(typed: TypedPlan): PlanSoFar {
  return {
    heldOn: parseDay(typed.heldOn),
    placeKind: placeKinds.find((kind) => kind === typed.placeKind) ?? null,
    mode: workshopModes.find((known) => known === typed.mode) ?? null,
    place: typed.place,
    journeyId: typed.journey,
    mixes: typed.mixes === 'yes',
    audiences: audiences.filter((audience) => typed.audiences.includes(audience)),
    communities: [...new Set(typed.communities)],
    caseStudyIds: [...new Set(typed.caseStudies)],
  }
}

/** The day, the kind of place and how people meet, or which of them is missing. */
function parseMeeting({ heldOn, placeKind, mode }: PlanSoFar): Result<Pick<WorkshopPlan, 'heldOn' | 'placeKind' | 'mode'>> {
  if (heldOn !== null && placeKind !== null && mode !== null) return accepted({ heldOn, placeKind, mode })
  return refused(
    ...(heldOn === null ? [{ item: 'heldOn', key: 'workshop.day.missing' }] : []),
    ...(mode === null ? [{ item: 'mode', key: 'workshop.mode.missing' }] : []),
    ...(placeKind === null ? [{ item: 'placeKind', key: 'workshop.place-kind.missing' }] : []),
  )
}

function missingChoices(typed: TypedPlan): readonly Problem[] {
  const isMissing: readonly (readonly [item: string, key: string, isMissing: boolean])[] = [
    ['place', 'workshop.place.missing', typed.place === ''],
    ['journey', 'workshop.journey.missing', typed.journey === ''],
    ['audiences', 'workshop.audiences.missing', typed.audiences.length === 0],
    ['facilitators', 'workshop.facilitators.missing', typed.facilitators.length === 0],
  ]
  return isMissing.flatMap(([item, key, missing]) => (missing ? [{ item, key }] : []))
}

/**
 * A plan as it was typed, or what is missing in it: a title and a host, a day, the kind of place and how people meet, a journey, whom it is
 * for and who facilitates it. Whether it fits what the partnership has (journeys, staff, released periods) is `planProblems`. `partners`: names
 * by which an organisation is known as a partner of the partnership.
 */
export function parseWorkshopPlan(typed: TypedPlan, partners: readonly string[]): Result<WorkshopPlan> {
  const texts = cleaned(typed)
  const chosen = planSoFar(typed)
  const meeting = parseMeeting(chosen)
  const organisations = parseOrganisations({ facilitated: typed.organisations, partners: [], otherPartners: '', others: '' }, partners)
  const problems = [...textProblems(texts), ...missingChoices(typed)]
  if (!meeting.ok) problems.push(...meeting.problems)
  if (!organisations.ok) problems.push(...organisations.problems.map((problem) => ({ ...problem, item: 'organisations' })))
  if (!meeting.ok || !organisations.ok || problems.length > 0) return refused(...problems)
  return accepted({ ...texts, ...chosen, ...meeting.value, organisations: organisations.value })
}
