import type { CountRange, PrintedCount } from '~/domain/disclosure/contribution-counts'
import type { StatementPolicy } from '~/domain/disclosure/statement-policy'
import type { DocumentCell } from '~/domain/export/document-block'
import type { ContributionKind } from '~/domain/workshop/contribution'
import type { Perspective } from '~/domain/workshop/perspective'
import type { EngagementStandard, PlaceKind, WorkshopAudience, WorkshopMode } from '~/domain/workshop/workshop'

export const modeWords: Readonly<Record<WorkshopMode, string>> = { 'in-person': 'in person', online: 'online' }

export const audienceWords: Readonly<Record<WorkshopAudience, string>> = {
  'lived-experience': 'people with lived experience',
  'supporting-organisation': 'supporting organisations',
  partner: 'partners',
}

export const placeKindWords: Readonly<Record<PlaceKind, string>> = {
  prison: 'a prison',
  'recovery-cafe': 'a recovery café',
  'community-centre': 'a community centre',
  'partner-office': 'the office of a partner',
  school: 'a school',
  online: 'online',
  other: 'another place',
}

export const standardWords: Readonly<Record<EngagementStandard, string>> = {
  inclusion: 'Inclusion',
  support: 'Support',
  planning: 'Planning',
  'working-together': 'Working together',
  methods: 'Methods',
  communication: 'Communication',
  impact: 'Impact',
}

export const perspectiveWords: Readonly<Record<Perspective, string>> = {
  accused: 'people who were accused or convicted',
  victim: 'victims and witnesses',
  family: 'families',
  worker: 'workers',
  development: 'the partnership itself',
}

export const kindWords: Readonly<Record<ContributionKind, string>> = {
  strength: 'Strengths',
  challenge: 'Challenges',
  idea: 'Ideas',
  point: 'Points',
  'learning-point': 'Learning points',
}

/** So many of a thing, in words: 1 workshop, 11 workshops. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function cell(...lines: readonly string[]): DocumentCell {
  return { lines }
}

/** A cell of something that is not shown: in words, unlike zero and unlike none. */
export const withheldCell: DocumentCell = { lines: ['Withheld'], isWithheld: true }

export function peopleCell(count: number | null): DocumentCell {
  return count === null ? withheldCell : cell(String(count))
}

/** A printed count: a number, or "fewer than 5". */
export function countCell(count: PrintedCount, { fewerThan }: Pick<StatementPolicy, 'fewerThan'>): DocumentCell {
  return cell(count === 'few' ? `Fewer than ${fewerThan}` : String(count))
}

/** A total as narrow as the cells say it. */
export function rangeText({ from, to }: CountRange): string {
  return from === to ? String(from) : `between ${from} and ${to}`
}
