import type { Band } from '~/domain/wave/band'
import { dayText } from '../release/day-text'
import { bandWords } from './wave-words'

interface OpenWave {
  readonly id: string
  readonly title: string
  readonly answerByDay: string
  readonly communities: ReadonlyArray<{ readonly code: string; readonly name: string; readonly band: Band | null }>
}

/** The open waves, each with one of two bands for every community. */
export function OpenWaves({ waves }: { readonly waves: readonly OpenWave[] }) {
  if (waves.length === 0) return <p>No wave is open.</p>
  return waves.map(({ id, title, answerByDay, communities }) => (
    <table key={id} className="ds_table wm-reflow">
      <caption>
        <a href={`/waves/${id}`}>{title}</a>, open until {dayText(answerByDay)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Community</th>
          <th scope="col">Answers so far</th>
        </tr>
      </thead>
      <tbody>
        {communities.map(({ code, name, band }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-label="Answers so far">{band === null ? 'not told: the wave has just closed' : bandWords[band]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}
