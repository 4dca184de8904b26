import { curveLinear, lineRadial } from 'd3-shape'
import { ratingsOf, type Instrument } from '~/domain/instrument/instrument'
import type { Answers } from '~/domain/response/answers'
import { saidTo } from '~/domain/response/missing'
import { useWords } from './words'

const radius = 130
const centre = 160

interface Point {
  readonly code: string
  readonly number: number
  readonly angle: number
  readonly rating: number | null
}

interface Properties {
  readonly instrument: Instrument
  readonly answers: Answers
}

/** One person's ratings as a picture, its words and its table. A theme that was skipped is a gap, never the middle. */
export function Compass({ instrument, answers }: Properties) {
  const { t, themeName } = useWords()
  const points = instrument.themes.map(({ code }, index): Point => {
    const said = saidTo(code, answers, instrument)
    return {
      code,
      number: index + 1,
      angle: (2 * Math.PI * index) / instrument.themes.length,
      rating: said.kind === 'rated' ? said.rating : null,
    }
  })
  const isEmpty = points.every(({ rating }) => rating === null)
  return (
    <div className="own-answers">
      <h2>{t('picture.heading')}</h2>
      <p>{isEmpty ? t('picture.nothing') : t('picture.words', { ...instrument.scale })}</p>
      {isEmpty ? null : <Picture points={points} instrument={instrument} label={t('picture.heading')} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('picture.theme')}</th>
            <th scope="col">{t('check.rating')}</th>
          </tr>
        </thead>
        <tbody>
          {instrument.themes.map((theme, index) => (
            <tr key={theme.code}>
              <th scope="row">
                {index + 1}. {themeName(theme)}
              </th>
              <td>{points[index]?.rating ?? t('check.skipped')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Picture({
  points,
  instrument,
  label,
}: {
  readonly points: readonly Point[]
  readonly instrument: Instrument
  readonly label: string
}) {
  const { min, max } = instrument.scale
  const reach = (rating: number) => 12 + ((radius - 12) * (rating - min)) / (max - min)
  const place = (angle: number, distance: number) => ({ x: round(Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) })
  const line = lineRadial<Point>()
    .angle(({ angle }) => angle)
    .radius(({ rating }) => (rating === null ? Number.NaN : reach(rating)))
    .defined(({ rating }) => rating !== null)
    .curve(curveLinear)
    .digits(1)
  const rings = ringsOf(instrument)
  return (
    <svg className="compass" viewBox="0 0 320 320" role="img" aria-label={label} direction="ltr">
      <g transform={`translate(${centre} ${centre})`} textAnchor="middle">
        {rings.map((ring) => (
          <circle key={ring} r={reach(ring)} className="ring" />
        ))}
        {points.map(({ number, angle }) => {
          const [spoke, name] = [place(angle, radius), place(angle, radius + 15)]
          return (
            <g key={number}>
              <line x2={spoke.x} y2={spoke.y} className="ring" />
              <text x={name.x} y={name.y} dy=".35em">
                {number}
              </text>
            </g>
          )
        })}
        <path d={line([...points, ...points.slice(0, 1)]) ?? ''} className="shape" />
        {points.map(({ number, angle, rating }) => {
          if (rating === null) return null
          const dot = place(angle, reach(rating))
          return <circle key={number} cx={dot.x} cy={dot.y} r="5" className="dot" />
        })}
        {rings.map((ring) => (
          <text key={ring} className="axis" x="9" y={round(5 - reach(ring))}>
            {ring}
          </text>
        ))}
      </g>
    </svg>
  )
}

/** The circles with a number: every rating of a short scale, else both ends and the middle where there is one. */
function ringsOf(instrument: Instrument): readonly number[] {
  const { min, max } = instrument.scale
  const ratings = ratingsOf(instrument)
  return ratings.length <= 5 ? ratings : [min, (min + max) / 2, max].filter(Number.isInteger)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
