import type { Wave } from '~/domain/wave/wave'
import { DayWords } from './day-words'
import { StateTag } from './state-tag'
import { listInWords } from './wave-words'

interface Properties {
  readonly waves: readonly Wave[]
  /** The address that a wave's title leads to; null: nowhere. */
  readonly address: (wave: Wave) => string | null
}

/** Waves with their states and days; cards on a phone. */
export function WaveTable({ waves, address }: Properties) {
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">Waves, the latest first</caption>
      <thead>
        <tr>
          <th scope="col">Wave</th>
          <th scope="col">State</th>
          <th scope="col">Opens</th>
          <th scope="col">Answer by</th>
          <th scope="col">Communities</th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <tr key={wave.id}>
            <th scope="row">
              <WaveTitle title={wave.title} href={address(wave)} />
            </th>
            <td data-label="State">
              <StateTag state={wave.state} />
            </td>
            <td data-label="Opens">
              <DayWords day={wave.opensOn} />
            </td>
            <td data-label="Answer by">
              <DayWords day={wave.answerByDay} />
            </td>
            <td data-label="Communities">{listInWords(wave.communities.map((community) => community.name))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WaveTitle({ title, href }: { readonly title: string; readonly href: string | null }) {
  return href === null ? <>{title}</> : <a href={href}>{title}</a>
}
