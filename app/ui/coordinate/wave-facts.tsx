import type { Wave } from '~/domain/wave/wave'
import { permits } from '~/domain/wave/wave-state'
import { DayWords } from './day-words'
import { StateTag } from './state-tag'

interface Properties {
  readonly wave: Wave
  readonly instrument: string
  readonly place: string
  readonly languages: string
  /** How many questions the partnership asks of its own. */
  readonly own: number
}

/** What a wave is, in words. */
export function WaveFacts({ wave, instrument, place, languages, own }: Properties) {
  return (
    <dl className="wm-facts">
      <dt>State</dt>
      <dd>
        <StateTag state={wave.state} />
      </dd>
      <dt>What is asked</dt>
      <dd>{instrument}</dd>
      <dt>Questions of your own</dt>
      <dd>
        {own === 0 ? 'none' : own}{' '}
        <a href={`/waves/${wave.id}/questions`}>{permits(wave.state, 'change-questions') ? 'Change them' : 'See them'}</a>
      </dd>
      <dt>Place that is rated</dt>
      <dd>{place}</dd>
      <dt>Languages</dt>
      <dd>{languages}</dd>
      <dt>Opens on</dt>
      <dd>
        <DayWords day={wave.opensOn} />
      </dd>
      <dt>Answer by</dt>
      <dd>
        <DayWords day={wave.answerByDay} />
      </dd>
      <dt>Paper in</dt>
      <dd>
        <DayWords day={wave.paperInDay} />
      </dd>
      <dt>Results come out on</dt>
      <dd>
        {wave.publishOn === null ? 'no day was set' : <DayWords day={wave.publishOn} />}{' '}
        {permits(wave.state, 'change-days') ? <a href={`/waves/${wave.id}/days`}>Change the days</a> : null}
      </dd>
      {wave.closedOn === null ? null : (
        <>
          <dt>Closed on</dt>
          <dd>
            <DayWords day={wave.closedOn} />
          </dd>
        </>
      )}
      {wave.sealedOn === null ? null : (
        <>
          <dt>Sealed on</dt>
          <dd>
            <DayWords day={wave.sealedOn} />
          </dd>
        </>
      )}
    </dl>
  )
}
