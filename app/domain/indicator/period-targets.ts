import type { Target } from './indicator'
import { periodEnd } from './period'

/** The targets of an indicator, each in a period of its own: a phrase that is printed across several periods is the target of each of them. */
export function periodTargets(targets: readonly Target[]): readonly Target[] {
  const spread = targets.map((target, index) => {
    const across = targets.slice(0, index).findLastIndex(({ span }, from) => span > index - from)
    const source = across === -1 ? target : (targets[across] as Target)
    return { ...source, period: target.period, span: 1 }
  })
  return spread.filter(({ kind }) => kind !== 'none')
}

/** The target that a figure without one of its own period is judged by: the next to come, else the last one passed; null without any. */
export function nearestTarget(targets: readonly Target[], end: number): Target | null {
  const inOrder = targets
    .flatMap((target) => {
      const targetEnd = periodEnd(target.period)
      return targetEnd === null ? [] : [{ target, targetEnd }]
    })
    .toSorted((one, other) => one.targetEnd - other.targetEnd)
  return (inOrder.find(({ targetEnd }) => targetEnd >= end) ?? inOrder.at(-1))?.target ?? null
}
