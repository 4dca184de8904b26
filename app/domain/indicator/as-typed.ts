import type { TypedArea } from './edit-area'
import type { TypedDeliveryAction } from './edit-delivery-action'
import type { TypedIndicator } from './edit-indicator'
import { lineLists, type TypedLists } from './edit-lists'
import type { TypedOutcome } from './edit-outcome'
import type { TypedTitle } from './edit-title'
import type { AreaForImprovement, DeliveryAction, Framework, FrameworkTitle, Outcome } from './framework'
import type { Indicator, Target } from './indicator'
import type { TypedTarget } from './parse-typed-targets'

/** The heading of a framework as its form shows it; null: a new one. */
export function titleAsTyped(framework: (FrameworkTitle & Pick<Framework, 'notes'>) | null): TypedTitle {
  const { title = '', owner = '', validFrom = '', validTo = null, notes = [] } = framework ?? {}
  return { title, owner, validFrom, validTo: validTo ?? '', notes: notes.join('\n') }
}

const newOutcome: TypedOutcome = {
  code: '',
  kind: 'local',
  title: '',
  aliases: '',
  due: '',
  nature: '',
  actionsCount: '',
  isRetired: false,
}

/** An outcome as its form shows it; null: a new local one. */
export function outcomeAsTyped(outcome: Outcome | null): TypedOutcome {
  if (outcome === null) return newOutcome
  const { code, kind, title, aliases, duePrinted, nature, actionsCount, isRetired } = outcome
  return {
    code,
    kind,
    title,
    aliases: aliases.join('\n'),
    due: duePrinted.join('\n'),
    nature: nature ?? '',
    actionsCount: String(actionsCount ?? ''),
    isRetired,
  }
}

/** An area for improvement as its form shows it; null: a new one. */
export function areaAsTyped(area: AreaForImprovement | null): TypedArea {
  const { aim = '', title = '', outcomes = [], isRetired = false } = area ?? {}
  return { aim: String(aim), title, outcomes: outcomes.map(({ outcome }) => outcome.id), isRetired }
}

/** An action of the delivery plan as its form shows it; null: a new one. */
export function actionAsTyped(action: DeliveryAction | null): TypedDeliveryAction {
  const { title = '', timescalePrinted = '', responsibilityPrinted = '', isRetired = false } = action ?? {}
  return { title, timescale: timescalePrinted, responsibility: responsibilityPrinted, isRetired }
}

function targetAsTyped({ period, printed, kind, value, unit, span }: Target): TypedTarget {
  return { period, printed, kind, value: value === null ? '' : `${value}${unit === '%' ? unit : ''}`, span: String(span) }
}

const noSource = { source: 'entered', theme: '', communities: [], counts: '' }

/** A new indicator as its form shows it, under the outcome to which it is attached. */
export function newIndicatorAsTyped(outcome: string): TypedIndicator {
  return {
    ...noSource,
    outcome,
    place: '',
    type: 'quantitative',
    measure: '',
    reportingMeasure: '',
    serves: [],
    servesAll: false,
    allPrinted: '',
    baseline: '',
    trend: '',
    lead: '',
    polarity: '',
    targets: [],
    isRetired: false,
  }
}

/** An indicator as its form shows it. */
export function indicatorAsTyped(indicator: Indicator): TypedIndicator {
  const { outcomeId, order, type, measure, reportingMeasure, serves, servesAll, source, isRetired } = indicator
  return {
    outcome: outcomeId,
    place: String(order),
    type,
    measure,
    reportingMeasure,
    serves: serves.flatMap(({ outcome }) => (outcome === null ? [] : [outcome.id])),
    servesAll,
    allPrinted: serves.find(({ outcome }) => outcome === null)?.printed ?? '',
    source,
    theme: indicator.theme ?? '',
    communities: indicator.communities ?? [],
    counts: indicator.counts ?? '',
    baseline: indicator.baselinePrinted,
    trend: indicator.trendPrinted,
    lead: indicator.leadPrinted,
    polarity: indicator.polarity ?? '',
    targets: indicator.targets.map(targetAsTyped),
    isRetired,
  }
}

/** The printed lists as their form shows them. */
export function listsAsTyped({ lists, localIssues, partners }: Framework): TypedLists {
  const lines = Object.fromEntries(lineLists.map((name) => [name, lists[name].join('\n')])) as TypedLists['lines']
  return { lines, localIssues, addedIssues: '', partners: partners.map(({ name }) => name).join('\n') }
}
