import type { Framework } from '../indicator/framework'
import type { Indicator } from '../indicator/indicator'
import type { GroupProgress } from '../indicator/group-progress'
import { changeCell } from './change-cell'
import { writeCsv } from './csv'
import { figureCell, sizeCell } from './figure-columns'

const columns = ['measure', 'community', 'wave', 'sealed_baseline', 'value', 'status', 'change', 'n', 'release']

function row(measure: string, { name, baseline, latest, change }: GroupProgress): readonly string[] {
  return [
    measure,
    name,
    latest.release?.content.wave.title ?? '',
    baseline === null ? '' : figureCell(baseline.figure),
    figureCell(latest.figure),
    latest.figure.status,
    latest.mark === 'withdrawn' ? 'withdrawn' : changeCell(change),
    sizeCell(latest.figure),
    latest.release === null ? '' : String(latest.release.sequence),
  ]
}

/** The survey indicators of a framework, one row an indicator and group: its baseline, its latest figure and what has changed. */
export function communitiesCsv(framework: Framework, progressOf: (indicator: Indicator) => readonly GroupProgress[]): string {
  const survey = framework.indicators.filter(({ source }) => source === 'survey')
  return writeCsv(
    columns,
    survey.flatMap((indicator) => progressOf(indicator).map((progress) => row(indicator.measure, progress))),
  )
}
