import type { Framework, Outcome } from './framework'

interface Kept {
  readonly isRetired: boolean
}

/** What is there and does not come again is retired and stays after what came. */
function keepRest<Part extends Kept>(before: readonly Part[], wanted: readonly Part[], nameOf: (part: Part) => string | number): Part[] {
  const names = new Set(wanted.map(nameOf))
  return [...wanted, ...before.filter((part) => !names.has(nameOf(part))).map((part) => ({ ...part, isRetired: true }))]
}

/** Places run through from 1, as two that came from different files may have one. */
function numbered<Part>(parts: readonly Part[]): readonly (Part & { readonly order: number })[] {
  return parts.map((part, index) => ({ ...part, order: index + 1 }))
}

/**
 * A framework with the content of another one that was read for it, from a file or from its history. What the content has no more is retired:
 * outcomes, indicators, areas for improvement, actions and local issues never go, because figures, codes and deeds may belong to them.
 */
export function replaceFramework(before: Framework, content: Framework): Framework {
  const outcomes: readonly Outcome[] = keepRest(before.outcomes, content.outcomes, ({ id }) => id)
  const localIssues = keepRest(before.localIssues, content.localIssues, ({ order }) => order)
  const indicators = keepRest(before.indicators, content.indicators, ({ id }) => id)
  return {
    ...content,
    id: before.id,
    partnershipId: before.partnershipId,
    outcomes,
    indicators: indicators.length === content.indicators.length ? content.indicators : numbered(indicators),
    areas: keepRest(before.areas, content.areas, ({ order }) => order),
    deliveryActions: keepRest(before.deliveryActions, content.deliveryActions, ({ order }) => order),
    localIssues,
  }
}
