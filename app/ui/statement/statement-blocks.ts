import type { ContributionCounts } from '~/domain/disclosure/contribution-counts'
import type { ShownHeadCounts } from '~/domain/disclosure/head-count'
import type { Activity, ListedOrganisation, StatementAccount } from '~/domain/disclosure/statement'
import { statementPolicy } from '~/domain/disclosure/statement-policy'
import { type DocumentBlock, heading as headingOf, paragraph } from '~/domain/export/document-block'
import type { ContributionKind } from '~/domain/workshop/contribution'
import { audiences, engagementStandards } from '~/domain/workshop/workshop'
import { dayText } from '~/ui/release/day-text'
import { contributionBlocks } from './contribution-blocks'
import { gapBlocks } from './gap-blocks'
import {
  audienceWords,
  cell,
  counted,
  kindWords,
  modeWords,
  peopleCell,
  placeKindWords,
  standardWords,
  upperFirst,
} from './statement-words'

/** What was said and may be published now, in an order of chance; it does not say at which workshop. */
export interface PublishedWords {
  /** Under which it can be taken down. */
  readonly id: string
  readonly kind: ContributionKind
  readonly text: string
}

/** What only a release tells; a preview has none of it. */
export interface ReleasedParts {
  readonly people: ShownHeadCounts
  readonly contributions: ContributionCounts
  readonly words: readonly PublishedWords[]
}

function heading(text: string): DocumentBlock {
  return headingOf(2, text)
}

/** The statement in one line, as reports give it. */
export function summaryLine({ workshops }: Pick<StatementAccount, 'workshops'>, people: ShownHeadCounts | null): string {
  const { total, byMode, byAudience } = workshops
  const held = [
    counted(total, 'workshop', 'workshops'),
    `${byMode['in-person']} in person`,
    `${byMode.online} online`,
    `${byAudience['lived-experience']} with people with lived experience`,
  ]
  if (people === null) return held.join(', ')
  return [...held, people.total === null ? 'the number of people is withheld' : counted(people.total, 'person', 'people')].join(', ')
}

function numberBlocks({ workshops }: StatementAccount, people: ShownHeadCounts | null): readonly DocumentBlock[] {
  const rowsOfWorkshops = [
    ['All workshops', workshops.total] as const,
    ['In person', workshops.byMode['in-person']] as const,
    ['Online', workshops.byMode.online] as const,
    ...audiences.map((audience) => [`With ${audienceWords[audience]}`, workshops.byAudience[audience]] as const),
  ].map(([name, number]) => [cell(name), cell(String(number))])
  const ofWorkshops: DocumentBlock = { kind: 'table', caption: 'Workshops', columns: ['Workshops', 'How many'], rows: rowsOfWorkshops }
  if (people === null) return [ofWorkshops, paragraph('The people who came are counted when the statement is released.')]
  const rowsOfPeople = [
    [cell('Everybody together'), peopleCell(people.total)],
    ...audiences.map((audience) => [cell(upperFirst(audienceWords[audience])), peopleCell(people.byAudience?.[audience] ?? null)]),
  ]
  return [
    ofWorkshops,
    paragraph('A workshop may be for several of these. Somebody who came to two workshops is counted at both.'),
    { kind: 'table', caption: 'People who came', columns: ['People', 'How many'], rows: rowsOfPeople },
  ]
}

function organisationBlocks({ organisations }: StatementAccount): readonly DocumentBlock[] {
  const named = (title: string, isMeant: (one: ListedOrganisation) => boolean): readonly DocumentBlock[] => {
    const names = organisations.filter(isMeant).map(({ name }) => name)
    return [
      { kind: 'heading', level: 3, text: `${title}: ${names.length}` },
      ...(names.length === 0 ? [] : [{ kind: 'list', items: names } as const]),
    ]
  }
  return [
    heading('Partners and organisations'),
    ...named('Organisations that facilitated workshops', ({ facilitated }) => facilitated),
    ...named('Partners that took part', ({ tookPart, isPartner }) => tookPart && isPartner),
    ...named('Other organisations that took part', ({ tookPart, isPartner }) => tookPart && !isPartner),
  ]
}

function activityLines({ title, heldOn, mode, placeKind, place, host, journey }: Activity): readonly string[] {
  const where = mode === 'online' ? modeWords.online : `${modeWords[mode]}, at ${placeKindWords[placeKind]} in ${place}`
  return [title, `${dayText(heldOn)}, ${where}`, `Journey: ${journey}`, `Host: ${host}`]
}

function involvedLines({ audiences: invited, communities }: Activity): readonly string[] {
  const whom = upperFirst(invited.map((audience) => audienceWords[audience]).join(', '))
  return [whom, ...(communities.length === 0 ? [] : [`Communities: ${communities.join(', ')}`])]
}

function learningCell(words: readonly PublishedWords[] | null) {
  if (words === null) return cell('What the groups learned stands here when the statement is released.')
  const points = words.filter(({ kind }) => kind === 'learning-point')
  if (points.length === 0) return cell('None can be shown.')
  const shown = cell('Of all activities together:', ...points.map(({ text }) => text))
  return { ...shown, quotes: [null, ...points.map(({ id }) => id)] }
}

function activityBlocks({ activities, columns }: StatementAccount, words: readonly PublishedWords[] | null): readonly DocumentBlock[] {
  return [
    heading('Activities'),
    {
      kind: 'table',
      caption: 'What was done, by day',
      columns,
      rows: activities.map((activity) => [cell(...activityLines(activity)), cell(...involvedLines(activity))]),
      together: learningCell(words),
    },
  ]
}

function standardBlocks({ activities }: StatementAccount): readonly DocumentBlock[] {
  const rows = engagementStandards.map((standard) => {
    const met = activities.flatMap(({ title, standards }) =>
      standards.filter((one) => one.standard === standard).map(({ note }) => (note === '' ? title : `${title}: ${note}`)),
    )
    return [cell(standardWords[standard]), met.length === 0 ? cell('No activity says that it met it.') : cell(...met)]
  })
  const columns = ['Standard', 'Which activities met it, and how']
  return [heading('Standards of community engagement'), { kind: 'table', caption: 'The seven national standards', columns, rows }]
}

function wordBlocks(words: readonly PublishedWords[]): readonly DocumentBlock[] {
  const kinds = [...new Set(words.map(({ kind }) => kind))].filter((kind) => kind !== 'learning-point').toSorted()
  const lists = kinds.flatMap((kind): readonly DocumentBlock[] => {
    const own = words.filter((one) => one.kind === kind)
    return [
      { kind: 'heading', level: 3, text: kindWords[kind] },
      { kind: 'list', items: own.map(({ text }) => text), quotes: own.map(({ id }) => id) },
    ]
  })
  const intro =
    'The groups agreed that these may be read. They stand in an order of chance and do not say at which workshop they were said. A word in square brackets, like [date], stands in place of something that could point to somebody. Anybody can ask that one is taken down; no figure changes then.'
  return [heading('In the words of the groups'), paragraph(kinds.length === 0 ? 'There is nothing to read here.' : intro), ...lists]
}

/** How the rules show in this document; the same for every statement, so that it tells nothing of this one. */
function ruleBlocks(): readonly DocumentBlock[] {
  const { k, fewerThan } = statementPolicy
  return [
    heading('What is not shown'),
    {
      kind: 'list',
      items: [
        `“Withheld” means that a number is not shown because somebody could learn something of fewer than ${k} people. It is not zero, and it does not mean that nobody came.`,
        `“Fewer than ${fewerThan}” means at least 1 and at most ${fewerThan - 1}. 0 means none that a reviewer let through.`,
        'Contributions are counted by stage or by code, never both. Nobody is counted as one of a single workshop.',
        `Words stand here only where at least ${k} people came to the workshops together.`,
      ],
    },
  ]
}

/** A participation statement from top to bottom; `released` null: a preview, which has no counts of people or of what was said. */
export function statementBlocks(account: StatementAccount, released: ReleasedParts | null): readonly DocumentBlock[] {
  return [
    paragraph(`${summaryLine(account, released?.people ?? null)}.`),
    heading('In numbers'),
    ...numberBlocks(account, released?.people ?? null),
    ...organisationBlocks(account),
    ...activityBlocks(account, released?.words ?? null),
    ...standardBlocks(account),
    heading('What was said'),
    ...(released === null
      ? [paragraph('Contributions are counted when the statement is released.')]
      : contributionBlocks(released.contributions)),
    ...(released === null ? [] : wordBlocks(released.words)),
    heading('Who and what is missing'),
    ...gapBlocks(account, released?.contributions ?? null),
    ...ruleBlocks(),
  ]
}
