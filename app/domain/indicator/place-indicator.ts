import type { Framework } from './framework'
import type { Indicator } from './indicator'
import { indicatorKey } from './framework-file'

/** A key that no indicator of the framework has had. */
export function freeKey({ id: frameworkId, indicators }: Framework): string {
  const keys = indicators.map((one) => indicatorKey(frameworkId, one))
  for (let number = indicators.length + 1; ; number += 1) {
    const key = `indicator-${String(number).padStart(2, '0')}`
    if (!keys.includes(key)) return key
  }
}

/** The indicators with one of them at its place; the numbers run through, so that no two have one place. */
export function placed(indicators: readonly Indicator[], indicator: Indicator, place: number | null): readonly Indicator[] {
  const at = indicators.findIndex(({ id }) => id === indicator.id)
  const others = indicators.filter(({ id }) => id !== indicator.id)
  const index = place === null ? (at === -1 ? others.length : at) : place - 1
  return others.toSpliced(index, 0, indicator).map((one, position) => ({ ...one, order: position + 1 }))
}
