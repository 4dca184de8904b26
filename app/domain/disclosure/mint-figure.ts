import type { Figure, FigureValue } from './figure'

/** Makes what was derived from public records a figure. Only this folder may import it, so that a figure has one kind of origin. */
export function mintFigure(value: FigureValue): Figure {
  return value as Figure
}
