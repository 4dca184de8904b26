import type { Scale } from '~/domain/disclosure/scale'
import { distanceOf, outline, placeOn, reach, type Spoke, spokesOf } from './compass-geometry'
import type { NamedFigure } from './compass-words'
import { figureSign } from './figure-sign'
import { useResultWords } from './result-words'

interface Properties {
  readonly entries: readonly NamedFigure[]
  readonly scale: Scale
  /** The ids of what says it in words. */
  readonly labelledBy: string
}

/** A compass of scores, drawn from what is displayed: dots, bars and gaps, each spoke with its number and, where it has no dot, a sign. */
export function CompassPicture({ entries, scale, labelledBy }: Properties) {
  const spokes = spokesOf(
    entries.map(({ figure }) => figure),
    scale,
  )
  const rings = ringsOf(scale)
  return (
    <svg className="wm-compass" viewBox="0 0 340 330" role="img" aria-labelledby={labelledBy} direction="ltr">
      <g transform="translate(170 165)" textAnchor="middle">
        {rings.map((ring) => (
          <circle key={ring} r={distanceOf(ring, scale)} className="wm-chart__ring" />
        ))}
        {spokes.map((spoke) => (
          <SpokeLine key={spoke.number} spoke={spoke} />
        ))}
        <path d={outline(spokes, scale)} className="wm-chart__line" />
        {spokes.map((spoke) => (
          <SpokeMark key={spoke.number} spoke={spoke} scale={scale} />
        ))}
        {rings.map((ring) => (
          <text key={ring} className="wm-chart__axis" x="10" y={4 - distanceOf(ring, scale)}>
            {ring}
          </text>
        ))}
      </g>
    </svg>
  )
}

/** The circles with a number: both ends of the scale, and its middle where there is one. */
function ringsOf({ min, max }: Scale): readonly number[] {
  return [min, (min + max) / 2, max].filter(Number.isInteger)
}

function SpokeLine({ spoke: { number, angle, figure, mark } }: { readonly spoke: Spoke }) {
  const words = useResultWords()
  const [end, label] = [placeOn(angle, reach.most), placeOn(angle, reach.most + 20)]
  const sign = figureSign(figure, words)
  return (
    <>
      {mark.kind === 'none' ? null : (
        <line x2={end.x} y2={end.y} className={mark.kind === 'withheld' ? 'wm-chart__gap' : 'wm-chart__ring'} />
      )}
      <text x={label.x} y={label.y} dy={sign === '' ? '.35em' : '-.1em'} className="wm-chart__number">
        {number}
      </text>
      {sign === '' ? null : (
        <text x={label.x} y={label.y} dy="1.05em" className="wm-chart__sign">
          {sign}
        </text>
      )}
    </>
  )
}

/** The white of a bar is what the figure may be; its edge lies outside of that. */
const edge = 2

function between(angle: number, from: number, to: number) {
  const [start, end] = [placeOn(angle, from), placeOn(angle, to)]
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

function SpokeMark({ spoke: { angle, mark }, scale }: { readonly spoke: Spoke; readonly scale: Scale }) {
  if (mark.kind === 'dot') {
    const { x, y } = placeOn(angle, distanceOf(mark.value, scale))
    return <circle cx={x} cy={y} r="5" className="wm-chart__dot" />
  }
  if (mark.kind !== 'bar') return null
  const [from, to] = [distanceOf(mark.from, scale), distanceOf(mark.to, scale)]
  return (
    <>
      <line {...between(angle, from - edge, to + edge)} className="wm-chart__bar" />
      <line {...between(angle, from, to)} className="wm-chart__bar-inside" />
    </>
  )
}
