import { type BenchmarkChoice, seriesKey } from '~/domain/indicator/benchmark-series'
import { benchmarkQuery } from './benchmark-words'

interface Properties {
  readonly choices: readonly BenchmarkChoice[]
  readonly chosen: BenchmarkChoice
}

function choiceText({ series: { edition, scale }, period }: BenchmarkChoice): string {
  return `${period}, edition of ${edition}, scale ${scale.min}–${scale.max}`
}

/** The tables that there are, as links; nothing where there is one. */
export function BenchmarkChoices({ choices, chosen }: Properties) {
  if (choices.length < 2) return null
  const isChosen = ({ series, period }: BenchmarkChoice) => period === chosen.period && seriesKey(series) === seriesKey(chosen.series)
  return (
    <nav aria-label="Years and editions" className="wm-no-print">
      <ul>
        {choices.map((choice) => (
          <li key={benchmarkQuery(choice)}>
            <a href={`/benchmark${benchmarkQuery(choice)}`} aria-current={isChosen(choice) ? 'page' : undefined}>
              {choiceText(choice)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
