import { isShown } from '~/domain/disclosure/withheld-figure'
import type { SeriesPoint } from '~/domain/indicator/figure-series'
import { figureSign } from './figure-sign'
import { heightOf, linesOf, type PlacedStep, placedSteps, plot } from './line-geometry'
import { useResultWords } from './result-words'

interface Properties {
  readonly points: readonly SeriesPoint[]
  readonly labelledBy: string
}

const rings = [1, 4, 7]
/** The white of a bar is what the figure may be; its edge lies outside of that. */
const edge = 2
/** With more releases the limits of bars would stand in each other; the table has them. */
const mostWithLimits = 5

/** One theme from release to release: dots, bars and gaps, joined only where two neighbours can be compared. */
export function LinePicture({ points, labelledBy }: Properties) {
  const words = useResultWords()
  const steps = placedSteps(points.map(({ figure, breaks }) => ({ figure, joins: breaks.length === 0 })))
  const hasRoom = points.length <= mostWithLimits
  return (
    <svg className="wm-line" viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-labelledby={labelledBy} direction="ltr">
      {rings.map((value) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={heightOf(value)} y2={heightOf(value)} className="wm-chart__ring" />
          <text x={plot.left - 6} y={heightOf(value) + 4} textAnchor="end" className="wm-chart__axis">
            {value}
          </text>
        </g>
      ))}
      <path d={linesOf(steps)} className="wm-chart__line" />
      {steps.map((step, index) => (
        <StepMark key={step.x} step={step} isBroken={index > 0 && !step.joins} />
      ))}
      <g textAnchor="middle">
        {steps.map(({ x, figure }, index) => (
          <g key={x}>
            <text x={x} y={plot.ticks} className="wm-chart__number">
              {points[index]?.release.sequence}
            </text>
            <text x={x} y={plot.signs} className="wm-chart__sign">
              {hasRoom || !isShown(figure) ? figureSign(figure, words) : null}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}

/** The mark of one release; before one that cannot be compared stands a broken line. */
function StepMark({ step: { x, before, mark }, isBroken }: { readonly step: PlacedStep; readonly isBroken: boolean }) {
  return (
    <>
      {isBroken ? <line x1={before} x2={before} y1={plot.top} y2={plot.bottom} className="wm-chart__gap" /> : null}
      {mark.kind === 'dot' ? <circle cx={x} cy={heightOf(mark.value)} r="5" className="wm-chart__dot" /> : null}
      {mark.kind === 'bar' ? (
        <>
          <line x1={x} x2={x} y1={heightOf(mark.from) + edge} y2={heightOf(mark.to) - edge} className="wm-chart__bar" />
          <line x1={x} x2={x} y1={heightOf(mark.from)} y2={heightOf(mark.to)} className="wm-chart__bar-inside" />
        </>
      ) : null}
    </>
  )
}
