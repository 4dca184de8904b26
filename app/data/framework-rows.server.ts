import { parsePrintedFigure } from '~/domain/indicator/parse-printed-figure'
import type { AreaForImprovement, Framework, Outcome } from '~/domain/indicator/framework'
import type { Indicator } from '~/domain/indicator/indicator'
import type * as rows from './generated/sqlite/client'
import { entryRows, type FrameworkRows } from './reference-rows.server'

function outcomeRow({ aliases, duePrinted, ...outcome }: Outcome, index: number): rows.Outcome {
  return { ...outcome, order: index + 1, aliases: JSON.stringify(aliases), duePrinted: JSON.stringify(duePrinted) }
}

function indicatorRow(indicator: Indicator, frameworkId: string): rows.Indicator {
  const { targets: _targets, serves: _serves, nationalOutcomesPrinted: _printed, communities, ...columns } = indicator
  const baseline = parsePrintedFigure(indicator.baselinePrinted)
  return {
    ...columns,
    frameworkId,
    baselineValue: baseline.kind === 'number' ? baseline.value : null,
    baselineUnit: baseline.kind === 'number' ? baseline.unit : null,
    communities: communities === null ? null : JSON.stringify(communities),
  }
}

function servedRows({ id, serves }: Indicator): rows.IndicatorOutcome[] {
  return serves.map(({ outcome, printed }, index) => ({ indicatorId: id, order: index + 1, outcomeId: outcome?.id ?? null, printed }))
}

function targetRows({ id, targets }: Indicator): rows.Target[] {
  return targets.map((target, index) => ({ indicatorId: id, order: index + 1, ...target }))
}

function areaOutcomeRows({ id, outcomes }: AreaForImprovement): rows.AreaOutcome[] {
  return outcomes.map(({ level, outcome }, index) => ({ areaId: id, order: index + 1, outcomeId: outcome.id, level }))
}

/** A retired local issue keeps its number in a list of its own, so that what was coded to it keeps its name. */
function issueRows({ id: frameworkId, localIssues }: Framework): rows.FrameworkEntry[] {
  return localIssues.map(({ order, text, isRetired }) => ({
    frameworkId,
    list: isRetired ? 'retired-local-issue' : 'local-issue',
    order,
    text,
  }))
}

function titleRow(framework: Framework): rows.Framework {
  const { id, partnershipId, title, owner, validFrom, validTo, notes, source } = framework
  return { id, partnershipId, title, owner, validFrom, validTo, notes: JSON.stringify(notes), source }
}

/** A framework as rows. */
export function frameworkRows(framework: Framework): FrameworkRows {
  const { id: frameworkId, indicators, areas, lists } = framework
  return {
    framework: titleRow(framework),
    outcomes: framework.outcomes.map(outcomeRow),
    indicators: indicators.map((indicator) => indicatorRow(indicator, frameworkId)),
    nationalOutcomes: indicators.flatMap(servedRows),
    targets: indicators.flatMap(targetRows),
    priorityActions: framework.priorityActions.map(({ indicatorParts, ...action }) => ({
      ...action,
      frameworkId,
      indicatorParts: JSON.stringify(indicatorParts),
    })),
    areas: areas.map(({ outcomes: _outcomes, ...area }) => ({ ...area, frameworkId })),
    areaOutcomes: areas.flatMap(areaOutcomeRows),
    deliveryActions: framework.deliveryActions.map((action) => ({ ...action, frameworkId })),
    entries: [
      ...entryRows(frameworkId, 'need', lists.need),
      ...entryRows(frameworkId, 'priority', lists.priority),
      ...issueRows(framework),
      ...entryRows(frameworkId, 'pathway-stage', lists['pathway-stage']),
      ...entryRows(frameworkId, 'swot-heading', lists['swot-heading']),
      ...entryRows(frameworkId, 'participation-column', lists['participation-column']),
    ],
    partners: framework.partners.map(({ stages, ...partner }) => ({
      ...partner,
      frameworkId,
      stages: stages === null ? null : JSON.stringify(stages),
    })),
  }
}
