import type { ContributionCounts, PrintedCount } from '../disclosure/contribution-counts'
import type { Activity, ParticipationStatement, StatementGaps } from '../disclosure/statement'
import { statementPolicy } from '../disclosure/statement-policy'
import { contributionKinds } from '../workshop/contribution'
import { audiences, workshopModes } from '../workshop/workshop'
import { writeCsv } from './csv'

const columns = ['section', 'item', 'part', 'value', 'status']

type Row = readonly [section: string, item: string, part: string, value: string, status: string]

function peopleRow(item: string, count: number | null | undefined): Row {
  return count === null || count === undefined ? ['people', item, '', '[c]', 'hidden'] : ['people', item, '', String(count), 'exact']
}

function countCells(count: PrintedCount): readonly [string, string] {
  return count === 'few' ? [`1–${statementPolicy.fewerThan - 1}`, 'between'] : [String(count), 'exact']
}

function contributionRows(contributions: ContributionCounts): readonly Row[] {
  if (contributions.by === 'code') {
    const { codes } = contributions
    if (codes === null) return [['contributions by code', 'all', '', '[c]', 'hidden']]
    return codes.map(({ code, name, count }): Row => ['contributions by code', name, code, ...countCells(count)])
  }
  return contributions.journeys.flatMap(({ name, stages }): readonly Row[] => {
    const section = 'contributions by stage and kind'
    if (stages === null) return [[section, name, 'all', '[c]', 'hidden']]
    return stages.flatMap((stage) =>
      contributionKinds.flatMap((kind): readonly Row[] => {
        const count = stage.counts[kind]
        return count === undefined ? [] : [[section, `${name}: ${stage.name}`, kind, ...countCells(count)]]
      }),
    )
  })
}

function activityRows(activity: Activity, index: number): readonly Row[] {
  const { title, heldOn, mode, placeKind, place, host, journey, communities, standards } = activity
  const said: readonly (readonly [string, string])[] = [
    ['title', title],
    ['day', heldOn],
    ['mode', mode],
    ['place_kind', placeKind],
    ['place', place],
    ['host', host],
    ['journey', journey],
    ...activity.audiences.map((audience) => ['audience', audience] as const),
    ...communities.map((community) => ['community', community] as const),
    ...standards.map(({ standard, note }) => [`standard ${standard}`, note] as const),
  ]
  return said.map(([part, value]): Row => ['activity', String(index + 1), part, value, 'entered'])
}

function gapRows({ communities, settlements, perspectives, audiences: missing }: StatementGaps): readonly Row[] {
  const rows = (item: string, names: readonly string[]) => names.map((name): Row => ['gap', item, '', name, 'entered'])
  return [
    ...rows('community', communities),
    ...rows('settlement', settlements),
    ...rows('perspective', perspectives),
    ...rows('audience', missing),
  ]
}

/** What is not in the file, where it is, and why: decision 37. */
function noteRow(page: string): Row {
  const note = `Learning points and the words of the groups are not in this file. They are on the page at ${page}, where at least ${statementPolicy.k} people came, so that one can be taken down at any time while this file stays as it is.`
  return ['statement', 'note', '', note, 'entered']
}

/**
 * A participation statement as a table, one row a number or a fact: a withheld number is `[c]` with the status `hidden`, "fewer than five" the
 * interval that it says with the status `between`. Published words are not in it, so that one can be taken down; a row says so. `page`: the address
 * of the page of the statement, where they are.
 */
export function statementCsv({ sequence, publishedOn, content }: ParticipationStatement, page: string): string {
  const { partnership, from, to, workshops, people, organisations, activities, gaps, contributions } = content
  const number = (item: string, part: string, count: number): Row => ['workshops', item, part, String(count), 'exact']
  const rows: readonly Row[] = [
    ...Object.entries({ number: String(sequence), published_on: publishedOn, partnership: partnership.name, from, to }).map(
      ([item, value]): Row => ['statement', item, '', value, 'entered'],
    ),
    noteRow(page),
    number('all', '', workshops.total),
    ...workshopModes.map((mode) => number('mode', mode, workshops.byMode[mode])),
    ...audiences.map((audience) => number('audience', audience, workshops.byAudience[audience])),
    peopleRow('all', people.total),
    ...audiences.map((audience) => peopleRow(audience, people.byAudience?.[audience])),
    ...organisations.flatMap(({ name, isPartner, facilitated, tookPart }): readonly Row[] => {
      const kind = isPartner ? 'partner' : 'other organisation'
      return [...(facilitated ? ['facilitated'] : []), ...(tookPart ? ['took part'] : [])].map((part): Row => [
        kind,
        name,
        '',
        part,
        'entered',
      ])
    }),
    ...activities.flatMap(activityRows),
    ...gapRows(gaps),
    ...contributionRows(contributions),
  ]
  return writeCsv(columns, rows)
}
