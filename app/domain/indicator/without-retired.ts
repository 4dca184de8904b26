import type { Framework } from './framework'

/** A framework as it is pursued today: what is retired stays in its history and with its figures, and is not shown among its parts. */
export function withoutRetired(framework: Framework): Framework {
  const isPursued = ({ isRetired }: { readonly isRetired: boolean }) => !isRetired
  return {
    ...framework,
    outcomes: framework.outcomes.filter(isPursued),
    indicators: framework.indicators.filter(isPursued),
    areas: framework.areas.filter(isPursued),
    deliveryActions: framework.deliveryActions.filter(isPursued),
  }
}
