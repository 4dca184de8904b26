import { type EnteredFigure, type NewFigure, openEnteredFigure } from '~/domain/indicator/entered-figure'
import { database, type Store } from './database.server'

/** An indicator that takes entered figures, for the coordinator who enters them. */
export interface EnteredIndicator {
  readonly id: string
  readonly order: number
  readonly measure: string
  readonly framework: string
  /** In the order in which they were entered. */
  readonly figures: readonly EnteredFigure[]
}

// Figures of one indicator are numbered in their ids, because the column of the day cannot tell which of two entries of one day is the later.
const withFigures = { figures: { include: { enteredBy: { select: { name: true } } }, orderBy: { id: 'asc' } } } as const

const units: readonly (string | null)[] = ['people', '%', null]

interface FigureRow {
  readonly period: string
  readonly printed: string
  readonly value: number | null
  readonly unit: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly sourceNote: string
  readonly enteredOn: string
  readonly enteredBy: { readonly name: string }
}

function toFigure({ enteredBy, unit, ...row }: FigureRow): EnteredFigure {
  if (!units.includes(unit)) throw new Error(`The database names a unit that no figure can have: ${unit}`)
  return openEnteredFigure({ ...row, unit: unit as EnteredFigure['unit'], author: enteredBy.name })
}

/** The entered figures of a framework by indicator, each list in the order of entering. */
export async function listFigures(frameworkId: string, store: Store = database()): Promise<ReadonlyMap<string, readonly EnteredFigure[]>> {
  const rows = await store.indicator.findMany({ where: { frameworkId, source: 'entered' }, select: { id: true, ...withFigures } })
  return new Map(rows.map(({ id, figures }) => [id, figures.map(toFigure)]))
}

/** Every indicator of the partnership's frameworks that takes entered figures, in printed order, with its history. */
export async function listEnteredIndicators(partnershipId: string, store: Store = database()): Promise<readonly EnteredIndicator[]> {
  const rows = await store.indicator.findMany({
    where: { source: 'entered', framework: { partnershipId } },
    include: { framework: { select: { title: true } }, ...withFigures },
    orderBy: [{ frameworkId: 'asc' }, { order: 'asc' }],
  })
  return rows.map(toEnteredIndicator)
}

export async function findEnteredIndicator(id: string, partnershipId: string, store: Store = database()): Promise<EnteredIndicator | null> {
  const row = await store.indicator.findFirst({
    where: { id, source: 'entered', framework: { partnershipId } },
    include: { framework: { select: { title: true } }, ...withFigures },
  })
  return row === null ? null : toEnteredIndicator(row)
}

function toEnteredIndicator(row: {
  readonly id: string
  readonly order: number
  readonly measure: string
  readonly framework: { readonly title: string }
  readonly figures: readonly FigureRow[]
}): EnteredIndicator {
  return { id: row.id, order: row.order, measure: row.measure, framework: row.framework.title, figures: row.figures.map(toFigure) }
}

/** Adds a figure to the history of an indicator; nothing entered is ever changed or removed. */
export async function appendFigure(
  figure: NewFigure,
  entry: { readonly indicatorId: string; readonly enteredById: string; readonly enteredOn: string },
  store: Store,
): Promise<void> {
  const sequence = (await store.enteredFigure.count({ where: { indicatorId: entry.indicatorId } })) + 1
  await store.enteredFigure.create({ data: { id: `${entry.indicatorId}-${String(sequence).padStart(4, '0')}`, ...figure, ...entry } })
}
