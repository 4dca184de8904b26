import { listFigures } from '~/data/figures.server'
import { findFramework } from '~/data/frameworks.server'
import { listReleases } from '~/data/releases.server'
import type { Release } from '~/domain/disclosure/release'
import { frameworkTable, type IndicatorReading } from '~/domain/export/framework-table'
import type { FrameworkMaterial } from '~/domain/export/framework-workbook'
import type { EnteredFigure } from '~/domain/indicator/entered-figure'
import type { Framework, Indicator } from '~/domain/indicator/framework'
import { indicatorValue } from '~/domain/indicator/indicator-value'
import { totalProgress } from '~/domain/indicator/total-progress'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'

/** Whose aims and outcomes the areas for improvement of a partnership's plan refer to. */
const nationalFramework = 'cjpf-2023'

/** Where the indicators of a framework stand, and the day of the last figure among them. */
export interface FrameworkReadings {
  readonly readingOf: (indicator: Indicator) => IndicatorReading
  readonly day: string
}

function lastDay({ validFrom }: Framework, releases: readonly Release[], figures: ReadonlyMap<string, readonly EnteredFigure[]>): string {
  const entered = [...figures.values()].flat().map(({ enteredOn }) => enteredOn)
  return [`${validFrom.slice(0, 4)}-01-01`, ...releases.map(({ publishedOn }) => publishedOn), ...entered].toSorted().at(-1) ?? ''
}

/** Where every indicator of a framework stands, from releases and from entered figures. */
export async function findReadings(framework: Framework): Promise<FrameworkReadings> {
  const { id, partnershipId } = framework
  const [releases, figures] = await Promise.all([partnershipId === null ? [] : listReleases(partnershipId), listFigures(id)])
  return {
    readingOf: (indicator) => ({
      value: indicatorValue(indicator, releases, figures.get(indicator.id) ?? []),
      progress: indicator.source === 'survey' && indicator.theme !== null ? totalProgress(indicator.theme, releases) : null,
    }),
    day: lastDay(framework, releases, figures),
  }
}

/** A framework as its files show it, by the name that an address asks for; throws 404 where there is none. */
export async function requireFrameworkMaterial(id: string | undefined): Promise<FrameworkMaterial & { readonly day: string }> {
  const framework = await findFramework(id ?? '')
  if (framework === null) throw new Response(null, { status: 404 })
  const national = framework.areas.length === 0 ? framework : await findFramework(nationalFramework)
  const { readingOf, day } = await findReadings(framework)
  return {
    framework,
    table: frameworkTable(framework, readingOf),
    aims: national?.outcomes.filter(({ kind }) => kind === 'aim') ?? [],
    uncovered: uncoveredOutcomes(national?.outcomes ?? [], framework.areas),
    day,
  }
}
