import type { Interruption } from '~/domain/workshop/board'
import type { Perspective } from '~/domain/workshop/perspective'
import type { EngagementStandard, PlaceKind, WorkshopAudience, WorkshopMode, WorkshopState } from '~/domain/workshop/workshop'

export const workshopStateWords: Readonly<Record<WorkshopState, string>> = {
  planned: 'Planned',
  running: 'Running',
  finished: 'Finished',
  cancelled: 'Called off',
}

export const modeWords: Readonly<Record<WorkshopMode, string>> = { 'in-person': 'In person', online: 'Online' }

export const placeKindWords: Readonly<Record<PlaceKind, string>> = {
  prison: 'Prison',
  'recovery-cafe': 'Recovery café',
  'community-centre': 'Community centre',
  'partner-office': 'Office of a partner',
  school: 'School',
  online: 'Online',
  other: 'Another place',
}

export const audienceWords: Readonly<Record<WorkshopAudience, string>> = {
  'lived-experience': 'People with lived experience',
  'supporting-organisation': 'Supporting organisations',
  partner: 'Partners',
}

export const perspectiveWords: Readonly<Record<Perspective, string>> = {
  accused: 'Accused or convicted',
  victim: 'Victim or witness',
  family: 'Family',
  worker: 'Worker',
  development: 'Development session of the partnership',
}

/** The seven National Standards for Community Engagement with what each asks for, in our own words. */
export const standardWords: Readonly<Record<EngagementStandard, readonly [name: string, asks: string]>> = {
  inclusion: ['Inclusion', 'Did you find out who is affected, and were they there?'],
  support: ['Support', 'What made it easier to take part: travel, food, an interpreter, somebody to come along?'],
  planning: ['Planning', 'Was the purpose clear, and did people have a say in it?'],
  'working-together': ['Working together', 'Did everybody treat each other with respect, and was there trust?'],
  methods: ['Methods', 'Did the way of working fit the people and the purpose?'],
  communication: ['Communication', 'Did people hear clearly what it is about, before and after?'],
  impact: ['Impact', 'How will you see what came of it, and tell those who took part?'],
}

const acts: Readonly<Record<Interruption['act'], string>> = { paused: 'Paused', resumed: 'Went on', stopped: 'Stopped' }

const reasons: Readonly<Record<Interruption['reason'], string>> = {
  break: 'a break',
  distress: 'somebody was in distress',
  safety: 'it was not safe',
  other: 'another reason',
}

/** A pause, a stop or going on, in words. */
export function interruptionWords({ act, reason }: Interruption): string {
  return act === 'resumed' ? acts.resumed : `${acts[act]}: ${reasons[reason]}`
}
