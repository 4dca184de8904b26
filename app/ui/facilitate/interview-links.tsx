import type { Day } from '~/domain/kernel/day'
import { formatDay } from '~/locales/format-day'

interface InterviewLinkLine {
  readonly id: string
  readonly community: string
  readonly wave: { readonly title: string; readonly opensOn: Day; readonly answerByDay: Day }
  readonly why: 'open' | 'not yet' | 'closed'
}

/** The interviews that a member of staff may hold, and how. */
export function InterviewLinks({ links }: { readonly links: readonly InterviewLinkLine[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="interviews">
      <h2 className="ds_h2" id="interviews">
        Interviews
      </h2>
      <p>
        You read the questions out, show the scale, and tap what the person says. You hear the answers: keep them to yourself. Somebody who
        would rather not say them to you gets a card or a sheet of paper. Every person starts on a new form, and you give them their receipt
        on paper.
      </p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <InterviewLink {...link} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InterviewLink({ id, community, wave, why }: InterviewLinkLine) {
  const name = `${wave.title}, ${community}`
  if (why === 'not yet') return <>{`${name}: opens on ${formatDay(wave.opensOn, 'en')}`}</>
  if (why === 'closed') return <>{`${name}: the last day to answer has passed`}</>
  return (
    <>
      <a href={`/s/${id}`}>{name}</a>, until {formatDay(wave.answerByDay, 'en')}
    </>
  )
}
