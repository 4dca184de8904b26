import type { NextStep } from '~/domain/wave/next-step'
import type { Wave } from '~/domain/wave/wave'
import { DayWords } from './day-words'
import { WillComeOut } from './will-come-out'

interface Properties {
  readonly wave: Wave
  readonly step: NextStep
  /** Communities without any way in yet. */
  readonly without: readonly string[]
  /** The number of the release, once there is one. */
  readonly release: number | null
}

/** What comes next for a wave: one sentence and, when it is the coordinator's turn, one button. */
export function NextStepPanel(properties: Properties) {
  return (
    <section className="wm-panel" aria-labelledby="next">
      <h2 id="next">What comes next</h2>
      <Step {...properties} />
    </section>
  )
}

function Step({ wave, step, without, release }: Properties) {
  const at = `/waves/${wave.id}`
  switch (step) {
    case 'open':
      return <Opening wave={wave} without={without} />
    case 'too-late-to-open':
      return <Text text="The answer-by day has passed before the wave was opened." act={[`${at}/days`, 'Change the days']} />
    case 'wait-for-start':
      return (
        <p>
          Nothing to do yet. People can answer from <DayWords day={wave.opensOn} />. Hand out links, codes and paper.
        </p>
      )
    case 'collect':
      return (
        <p>
          The last day to answer is <DayWords day={wave.answerByDay} />. You can close the wave from <DayWords day={wave.paperInDay} /> on.
        </p>
      )
    case 'type-paper':
      return (
        <p>
          Nobody can answer any more. Sheets of paper may be typed in until <DayWords day={wave.paperInDay} />; you can close the wave from
          that day on.
        </p>
      )
    case 'close':
      return (
        <Text text="The wave has run its days. Close it, so that nothing can change any more." act={[`${at}/close`, 'Close this wave']} />
      )
    case 'seal':
      return (
        <>
          <Text text="Look at what would become public, then seal the wave." act={[`${at}/preview`, 'Look at the preview']} />
          <p>
            Sealing is about the ratings. What people wrote is reviewed apart from it, before or after, for 30 days after the wave closed;
            the figures and the reports do not wait for it.
          </p>
        </>
      )
    case 'wait-for-publication':
      return (
        <>
          <p>
            The wave is sealed. <WillComeOut wave={wave} />
          </p>
          <p>
            Do you need them sooner, for a committee? <a href={`${at}/days`}>Change the day</a> to today, and you can publish at once.
            Whoever answered was told the day that is set now.
          </p>
        </>
      )
    case 'publish':
      return <Text text="The wave is sealed. Publish it as a numbered release." act={[`${at}/publish`, 'Publish this wave']} />
    case 'open-quotes':
      return (
        <>
          <Text
            text={`Published as release ${release ?? ''}. When your reviewers are through with what people wrote, open the quotes.`}
            act={[`${at}/quotes`, 'Open the quotes']}
          />
          <p>
            <a href="/reports">Write the report for your committee</a>: it need not wait for the quotes. Once they are open it also names
            what large groups wrote about.
          </p>
        </>
      )
    case 'done':
      return (
        <>
          <Text
            text={`Published as release ${release ?? ''}. The indicators of your frameworks are filled from it.`}
            act={['/reports', 'Write the report for your committee']}
          />
          <p>
            <a href="/frameworks">See the frameworks</a>
          </p>
        </>
      )
  }
}

function Text({ text, act: [href, label] }: { readonly text: string; readonly act: readonly [href: string, label: string] }) {
  return (
    <>
      <p>{text}</p>
      <p>
        <a className="ds_button" href={href}>
          {label}
        </a>
      </p>
    </>
  )
}

function Opening({ wave, without }: Pick<Properties, 'wave' | 'without'>) {
  return (
    <>
      {without.length > 0 ? <p>Still without a way in: {without.join(', ')}. You can add ways in before or after opening.</p> : null}
      <p>
        Opening the wave freezes the questions, the place and the communities. People can answer from <DayWords day={wave.opensOn} />.
      </p>
      <form method="post">
        <button className="ds_button" type="submit" name="act" value="open">
          Open this wave
        </button>
      </form>
    </>
  )
}
