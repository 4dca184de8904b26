import { today } from '~/data/clock.server'
import { findFrameworkFigures } from '~/data/framework-figures.server'
import { findPursuedFramework } from '~/data/frameworks.server'
import { listPlanProgress, listPublishedActions } from '~/data/published-actions.server'
import type { PublishedAction } from '~/domain/action/improvement-action'
import type { TrackedItem } from '~/domain/action/plan-items'
import { evidenceLines } from '~/domain/export/evidence-lines'
import { frameworkTable } from '~/domain/export/framework-table'
import type { FrameworkMaterial } from '~/domain/export/framework-material'
import type { Framework } from '~/domain/indicator/framework'
import type { Indicator } from '~/domain/indicator/indicator'
import type { IndicatorFigures } from '~/domain/indicator/indicator-figures'
import { indicatorReading, type IndicatorReading } from '~/domain/indicator/indicator-reading'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'
import { publicPathOf } from './asked-partnership.server'
import { publicAddress } from './public-address.server'

/** Whose aims and outcomes the areas for improvement of a partnership's plan refer to. */
const nationalFramework = 'cjpf-2023'

/** What is known of the indicators of a framework, where they stand, and the day of the last figure among them. */
export interface FrameworkReadings {
  readonly figuresOf: (indicator: Indicator) => IndicatorFigures
  readonly readingOf: (indicator: Indicator) => IndicatorReading
  readonly day: string
}

function lastDay({ validFrom, indicators }: Framework, figuresOf: FrameworkReadings['figuresOf']): string {
  const days = indicators
    .map(figuresOf)
    .flatMap(({ releases, statements, entered, evidence }) => [
      ...[...releases, ...statements].map(({ publishedOn }) => publishedOn),
      ...[...entered, ...evidence].map(({ enteredOn }) => enteredOn),
    ])
  return [`${validFrom.slice(0, 4)}-01-01`, ...days].toSorted().at(-1) ?? ''
}

/** Where every indicator of a framework stands, from releases, statements and entered figures. */
export async function findReadings(framework: Framework): Promise<FrameworkReadings> {
  const figuresOf = await findFrameworkFigures(framework)
  return {
    figuresOf,
    readingOf: (indicator) => indicatorReading(indicator, figuresOf(indicator), today()),
    day: lastDay(framework, figuresOf),
  }
}

/** The items of a plan, without retired ones, as they stand by what its partnership has published. */
export async function findTracked({ id, partnershipId }: Framework): Promise<readonly TrackedItem<PublishedAction>[]> {
  if (partnershipId === null) return []
  const plans = await listPlanProgress(partnershipId, await listPublishedActions(partnershipId))
  return plans.find((plan) => plan.id === id)?.items.filter(({ isRetired }) => !isRetired) ?? []
}

function lastChanged(tracked: readonly TrackedItem<PublishedAction>[], day: string): string {
  return [day, ...tracked.flatMap(({ actions }) => actions.map(({ changedOn }) => changedOn))].toSorted().at(-1) ?? day
}

/** A framework as its files show it, by the name that an address asks for; throws 404 where there is none. */
export async function requireFrameworkMaterial(
  request: Request,
  id: string | undefined,
): Promise<FrameworkMaterial & { readonly day: string }> {
  const framework = await findPursuedFramework(id ?? '')
  if (framework === null) throw new Response(null, { status: 404 })
  const national = framework.areas.length === 0 ? framework : await findPursuedFramework(nationalFramework)
  const { figuresOf, readingOf, day } = await findReadings(framework)
  const tracked = await findTracked(framework)
  const place = {
    at: await publicPathOf(framework.partnershipId),
    addressOf: (path: string) => publicAddress(request, path),
  }
  return {
    framework,
    table: frameworkTable(framework, readingOf),
    aims: national?.outcomes.filter(({ kind }) => kind === 'aim') ?? [],
    uncovered: uncoveredOutcomes(national?.outcomes ?? [], framework.areas),
    evidenceOf: (indicator) => evidenceLines(figuresOf(indicator).evidence, place),
    tracked,
    day: lastChanged(tracked, day),
  }
}
