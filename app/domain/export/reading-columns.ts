import { withheldCount } from '../indicator/entered-figure'
import type { IndicatorReading } from '../indicator/indicator-reading'
import type { IndicatorValue } from '../indicator/indicator-value'
import type { TotalChange, TotalProgress } from '../indicator/total-progress'
import { changeCell } from './change-cell'
import { figureCell, sizeCell } from './figure-columns'

/** What files say beside the printed cells, each in a column of its own. */
export interface ReadingCells {
  /** `3.4`, `2.2–2.7`, `<1.9`, `>6.1`, `[c]`, an entered figure as printed, or nothing. */
  readonly value: string
  /** exact | between | low | high | hidden | entered | none */
  readonly status: string
  /** "About", and only of survey figures. */
  readonly n: string
  readonly release: string
  readonly baseline: string
  readonly baselineRelease: string
  readonly change: string
  /** How the indicator stands against its target: met | not-met | … ; empty without either. */
  readonly standing: string
}

/** The order of their columns. */
export const readingOrder = ['value', 'status', 'n', 'release', 'baseline', 'baselineRelease', 'change', 'standing'] as const

const noBaseline = { baseline: '', baselineRelease: '', change: '' }

function changeOf(change: TotalChange): string {
  return change.kind === 'other-groups' ? 'not compared' : changeCell(change)
}

function baselineCells(progress: TotalProgress | null): Pick<ReadingCells, 'baseline' | 'baselineRelease' | 'change'> {
  if (progress?.baseline == null) return noBaseline
  const { figure, release } = progress.baseline
  return { baseline: figureCell(figure), baselineRelease: String(release.sequence), change: changeOf(progress.change) }
}

type LatestCells = Pick<ReadingCells, 'value' | 'status' | 'n' | 'release'>

/** An entered figure as printed, or a count of the product; undefined where there is none. */
function printedOf(value: Exclude<IndicatorValue, { source: 'survey' }>): string | undefined {
  if (value.source === 'entered') return value.figure?.printed
  if (value.source === 'narrative' || value.counted === null) return undefined
  return String(value.counted.value ?? withheldCount)
}

function latestCells(value: IndicatorValue): LatestCells {
  if (value.source !== 'survey') return printedCells(printedOf(value), value.source === 'count' ? 'exact' : 'entered')
  const { figure, release } = value
  return {
    value: figureCell(figure),
    status: figure.status,
    n: sizeCell(figure),
    release: release === null ? '' : String(release.sequence),
  }
}

function printedCells(printed: string | undefined, shown: 'entered' | 'exact'): LatestCells {
  if (printed === undefined) return { value: '', status: 'none', n: '', release: '' }
  return { value: printed, status: printed === withheldCount ? 'hidden' : shown, n: '', release: '' }
}

/** The cells of where an indicator stands: withheld is `[c]` with the status `hidden`, no figure is empty with the status `none`. */
export function readingCells({ value, progress, standing }: IndicatorReading): ReadingCells {
  return { ...latestCells(value), ...baselineCells(progress), standing: standing?.status ?? '' }
}
