import { scaleLinear } from 'd3-scale'
import { curveLinear, lineRadial } from 'd3-shape'
import type { Figure } from '~/domain/disclosure/figure'
import type { Scale } from '~/domain/disclosure/scale'
import { type FigureMark, figureMark } from './figure-mark'

/** How far from the middle the ends of the scale lie. */
export const reach = { least: 14, most: 120 } as const

export interface Spoke {
  /** From 1, clockwise from the top. */
  readonly number: number
  readonly angle: number
  readonly figure: Figure
  readonly mark: FigureMark
}

/** The spokes of a compass, one a theme. */
export function spokesOf(figures: readonly Figure[], scale: Scale): readonly Spoke[] {
  return figures.map((figure, index) => ({
    number: index + 1,
    angle: (2 * Math.PI * index) / figures.length,
    figure,
    mark: figureMark(figure, scale),
  }))
}

/** How far from the middle a value lies. */
export function distanceOf(value: number, { min, max }: Scale): number {
  return scaleLinear([min, max], [reach.least, reach.most])(value)
}

/** Where something lies on a spoke. */
export function placeOn(angle: number, distance: number): { readonly x: number; readonly y: number } {
  const round = (value: number) => Math.round(value * 10) / 10 + 0
  return { x: round(Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) }
}

interface Dot {
  readonly number: number
  readonly angle: number
  readonly value: number
}

function dotOf({ number, angle, mark }: Spoke): Dot | null {
  return mark.kind === 'dot' ? { number, angle, value: mark.value } : null
}

/**
 * Which dots are joined: runs of themes that stand side by side and are all exact, the last and the first being side by side, too. Nothing is
 * joined over a theme without a dot; a dot alone is in no run.
 */
export function joinedDots(spokes: readonly Spoke[]): readonly (readonly Dot[])[] {
  const dots = spokes.map(dotOf)
  const gap = dots.indexOf(null)
  const all = dots.flatMap((dot) => dot ?? [])
  if (gap < 0) return all.length > 2 ? [[...all, ...all.slice(0, 1)]] : [all].filter((run) => run.length > 1)
  const runs: Dot[][] = [[]]
  for (const dot of [...dots.slice(gap), ...dots.slice(0, gap)]) {
    if (dot === null) runs.push([])
    else runs.at(-1)?.push(dot)
  }
  return runs.filter((run) => run.length > 1)
}

/** The lines of a compass as the path of an SVG, from the middle. */
export function outline(spokes: readonly Spoke[], scale: Scale): string {
  const line = lineRadial<Dot>()
    .angle(({ angle }) => angle)
    .radius(({ value }) => distanceOf(value, scale))
    .curve(curveLinear)
    .digits(1)
  return joinedDots(spokes)
    .map((run) => line([...run]))
    .join('')
}
