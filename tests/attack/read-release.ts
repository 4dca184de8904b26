import { ratedOwn } from '~/domain/disclosure/derive-release'
import { deriveUnion } from '~/domain/disclosure/derive-union'
import type { Figure } from '~/domain/disclosure/figure'
import { policy } from '~/domain/disclosure/policy'
import { openRelease, poolCode, type ReleaseContent } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { type ExactSum, histogramOf, type PeopleClass, type Puzzle, ratings, type Statement } from './puzzle'
import type { Answered, Roster } from './roster'
import { choicePuzzles } from './read-choice'
import { settingOf, sumsBehind, type SumRange, withoutBands } from './sums-behind'

/** The figures of a group, or of all, with those of the partnership's own ratings among them. */
function figureIn({ groups, total }: ReleaseContent, code: string | null, item: string): Figure | undefined {
  const group = groups.find((one) => one.code === code)
  const own = code === null ? total.own : group?.own?.figures
  return (code === null ? total : group)?.figures[item] ?? own?.[item]
}

interface Batch {
  readonly code: string
  readonly meetsAsOneGroup: boolean
  readonly people: readonly Answered[]
}

/** Who stands behind each published group: those of a community of its own, or of all that were too small. */
function batchesOf(content: ReleaseContent, roster: Roster): readonly Batch[] {
  const small = roster.filter((community) => community.people.length > 0 && community.people.length < policy.k)
  return content.groups
    .filter((group) => group.size !== null)
    .map(({ code, size }) => {
      const from = code === poolCode ? small : roster.filter((community) => community.code === code)
      const people = from.flatMap((community) => community.people)
      if (people.length !== size) throw new Error(`Group ${code} is published with ${size} people and has ${people.length}`)
      return { code, people, meetsAsOneGroup: from.some((community) => community.meetsAsOneGroup) }
    })
}

function classOf({ code, people, meetsAsOneGroup }: Batch, item: string): PeopleClass {
  const given = ({ ratings: rated, choices }: Answered) => rated[item] ?? choices[item]
  const answered = people.filter((person) => given(person) !== undefined)
  const histogram = (some: readonly Answered[]) => histogramOf(some.map((person) => given(person) as number))
  const typists = new Set(answered.flatMap(({ typist }) => (typist === null ? [] : [typist])))
  return {
    name: code,
    size: answered.length,
    c: meetsAsOneGroup ? policy.cOneGroup : policy.c,
    truth: histogram(answered),
    typed: new Map([...typists].map((typist) => [typist, histogram(answered.filter((person) => person.typist === typist))])),
  }
}

function bandStatements(figure: Figure, position: number): readonly Statement[] {
  if (figure.status !== 'exact' || figure.bands === undefined) return []
  const { low, middle, high } = figure.bands
  const of = new Map([[position, 1]])
  const band = (count: number, isIn: (rating: number) => boolean): Statement => ({
    of,
    weights: ratings.map((rating) => (isIn(rating) ? 1 : 0)),
    least: count,
    most: count,
  })
  return [band(low, (rating) => rating <= 3), band(middle, (rating) => rating === 4), band(high, (rating) => rating >= 5)]
}

/** One way in which the figures of the groups can have come about. */
type Branch = ReadonlyMap<number, SumRange>

function branchesOf(options: ReadonlyMap<number, readonly SumRange[]>): readonly Branch[] {
  let branches: Branch[] = [new Map()]
  for (const [position, ranges] of options)
    branches = branches.flatMap((branch) => ranges.map((range) => new Map([...branch, [position, range]])))
  return branches
}

/** The records of a branch when its exact sums together are `more` above the least. */
function recordsWith(branch: Branch, more: number, classes: readonly PeopleClass[]) {
  let rest = more
  return [...branch].map(([position, { least, most, record }]) => {
    const c = classes[position]?.c ?? policy.c
    if (record.kind !== 'exact') return { record, c }
    const added = Math.min(rest, most - least)
    rest -= added
    return { record: { ...record, sum: least + added }, c }
  })
}

/** What the total tells of the exact sums beside what each group says: the observer tries which of them would have led to it. */
function totalStatements(total: Figure, branch: Branch, classes: readonly PeopleClass[]): readonly Statement[] | null {
  const exact = [...branch].filter(([, { record }]) => record.kind === 'exact')
  const room = exact.reduce((sum, [, { least, most }]) => sum + most - least, 0)
  const base = exact.reduce((sum, [, { least }]) => sum + least, 0)
  const shown = withoutBands(total)
  const fitting = Array.from({ length: room + 1 }, (_, more) => more).filter(
    (more) => withoutBands(deriveUnion(recordsWith(branch, more, classes), policy)) === shown,
  )
  if (fitting.length === 0) return null
  const of = new Map(exact.map(([position]) => [position, 1]))
  return [{ of, weights: ratings, least: base + (fitting[0] as number), most: base + (fitting.at(-1) as number) }]
}

function exactSums(content: ReleaseContent, theme: string, classes: readonly PeopleClass[]): readonly ExactSum[] {
  const figureOf = (code: string) => figureIn(content, code, theme)
  const shown = classes.map((_, position) => position).filter((position) => figureOf(classes[position]?.name ?? '')?.status !== 'hidden')
  const single = shown
    .filter((position) => figureOf(classes[position]?.name ?? '')?.status === 'exact')
    .map((position) => new Map([[position, 1]]))
  const total = figureIn(content, null, theme)?.status === 'exact' ? [new Map(shown.map((position) => [position, 1]))] : []
  return [...single, ...total]
}

function puzzleOf(content: ReleaseContent, batches: readonly Batch[], theme: string): Puzzle {
  const name = `${content.wave.title}, ${theme}`
  const classes = batches.map((batch) => classOf(batch, theme))
  const figures = classes.map(({ name: code }) => figureIn(content, code, theme) ?? noFigure)
  const shown = figures.flatMap((figure, position) => (classes[position]?.size === 0 ? [] : [[position, figure] as const]))
  const options = new Map(shown.map(([position, figure]) => [position, sumsBehind(figure, settingOf(classes[position] as PeopleClass))]))
  const bands = figures.flatMap(bandStatements)
  const cases = branchesOf(options).flatMap((branch) => {
    const total = totalStatements(figureIn(content, null, theme) ?? noFigure, branch, classes)
    const own = [...branch].map(([position, { least, most }]) => ({ of: new Map([[position, 1]]), weights: ratings, least, most }))
    return total === null ? [] : [[...own, ...total, ...bands]]
  })
  return { name, classes, cases, exact: exactSums(content, theme, classes) }
}

/**
 * What the bytes of a release, this code and the names of everybody who took part tell of the answers, theme by theme and
 * question by question.
 */
export function readRelease(payload: string, roster: Roster): readonly Puzzle[] {
  const { content } = openRelease(payload, '')
  const batches = batchesOf(content, roster)
  const { themes, own = [] } = content.wave
  const choices = own.filter(({ kind }) => kind === 'choice')
  return [
    ...[...themes, ...ratedOwn(own)].map((theme) => puzzleOf(content, batches, theme)),
    ...choices.flatMap((question) =>
      choicePuzzles(
        content,
        question,
        batches.map((batch) => classOf(batch, question.code)),
      ),
    ),
  ]
}
