import type { SeriesPoint } from '~/domain/indicator/figure-series'
import { figureSign } from './figure-sign'
import { heightOf, linesOf, type PlacedStep, placedSteps, plot } from './line-geometry'
import { useResultWords } from './result-words'

interface Properties {
  readonly points: readonly SeriesPoint[]
  readonly labelledBy: string
}

const rings = [1, 4, 7]

/** One theme from release to release: dots, bars and gaps, joined only where two neighbours can be compared. */
export function LinePicture({ points, labelledBy }: Properties) {
  const words = useResultWords()
  const steps = placedSteps(points.map(({ figure, breaks }) => ({ figure, joins: breaks.length === 0 })))
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
              {figureSign(figure, words)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  )
}

/** The mark of one release; before one that cannot be compared stands a tick on the axis. */
function StepMark({ step: { x, mark }, isBroken }: { readonly step: PlacedStep; readonly isBroken: boolean }) {
  return (
    <>
      {isBroken ? <line x1={x - 10} x2={x - 10} y1={plot.top} y2={plot.bottom} className="wm-chart__gap" /> : null}
      {mark.kind === 'dot' ? <circle cx={x} cy={heightOf(mark.value)} r="5" className="wm-chart__dot" /> : null}
      {mark.kind === 'bar' ? (
        <>
          <line x1={x} x2={x} y1={heightOf(mark.from)} y2={heightOf(mark.to)} className="wm-chart__bar" />
          <line x1={x} x2={x} y1={heightOf(mark.from)} y2={heightOf(mark.to)} className="wm-chart__bar-inside" />
        </>
      ) : null}
    </>
  )
}
