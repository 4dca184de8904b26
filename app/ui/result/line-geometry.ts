import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Figure } from '~/domain/disclosure/figure'
import { ratingScale } from '~/domain/disclosure/scale'
import { type FigureMark, figureMark } from './figure-mark'

/** The picture of one theme over releases, in its own units. */
export const plot = { width: 280, height: 168, left: 24, right: 272, top: 10, bottom: 118, ticks: 136, signs: 154 } as const

export interface ReleaseStep {
  readonly figure: Figure
  /** Whether it may be joined to the step before. */
  readonly joins: boolean
}

export interface PlacedStep extends ReleaseStep {
  readonly x: number
  /** Half-way to the step before. */
  readonly before: number
  readonly mark: FigureMark
}

/** How high a value lies: always on the scale 1–7, so that pictures can be held beside each other. */
export function heightOf(value: number): number {
  return Math.round(scaleLinear([ratingScale.min, ratingScale.max], [plot.bottom, plot.top])(value) * 10) / 10
}

/** The steps from left to right, one release each. */
export function placedSteps(steps: readonly ReleaseStep[]): readonly PlacedStep[] {
  const across = scalePoint(
    steps.map((_, index) => index),
    [plot.left, plot.right],
  ).padding(0.5)
  const round = (x: number) => Math.round(x * 10) / 10
  return steps.map((step, index) => {
    const x = across(index) ?? plot.left
    return { ...step, x: round(x), before: round(x - across.step() / 2), mark: figureMark(step.figure, ratingScale) }
  })
}

interface Dot {
  readonly x: number
  readonly y: number
}

/** Which dots are joined: neighbours that are both exact, and of which the later one may be joined. A dot alone is in no run. */
export function joinedSteps(steps: readonly PlacedStep[]): readonly (readonly Dot[])[] {
  const runs: Dot[][] = [[]]
  for (const { mark, x, joins } of steps) {
    if (mark.kind !== 'dot' || !joins) runs.push([])
    if (mark.kind === 'dot') runs.at(-1)?.push({ x, y: heightOf(mark.value) })
  }
  return runs.filter((run) => run.length > 1)
}

/** The lines as the path of an SVG. */
export function linesOf(steps: readonly PlacedStep[]): string {
  const path = line<Dot>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .digits(1)
  return joinedSteps(steps)
    .map((run) => path([...run]))
    .join('')
}
