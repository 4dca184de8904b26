import type { Day } from '~/domain/kernel/day'
import { DayWords } from '../coordinate/day-words'
import { inDays } from './in-days'

interface Queue {
  readonly waiting: number
  readonly until: Day
  readonly daysLeft: number
}

interface Review {
  readonly waveId: string
  readonly title: string
  readonly texts: Queue | null
  readonly secondLooks: Queue | null
  readonly approved: number
}

/** The waves whose texts can be reviewed or coded, how many wait, and for how long. */
export function ReviewList({ reviews }: { readonly reviews: readonly Review[] }) {
  return reviews.map(({ waveId, title, texts, secondLooks, approved }) => (
    <section className="wm-card" key={waveId} aria-labelledby={`wave-${waveId}`}>
      <h3 className="ds_h3" id={`wave-${waveId}`}>
        {title}
      </h3>
      {texts === null ? null : (
        <>
          <p>
            {waiting(texts.waiting)} What nobody has decided about is destroyed on <DayWords day={texts.until} /> ({inDays(texts.daysLeft)}
            ).
          </p>
          {texts.waiting === 0 ? null : (
            <p>
              <a className="ds_button" href={`/review/${waveId}`}>
                Review texts<span className="wm-visually-hidden"> of {title}</span>
              </a>
            </p>
          )}
        </>
      )}
      {secondLooks === null ? null : (
        <p>
          {secondLooks.waiting === 0 ? (
            'No text waits for a second look from you.'
          ) : (
            <>
              <a href={`/review/${waveId}?look=second`}>
                Second looks<span className="wm-visually-hidden"> of {title}</span>
              </a>
              : {secondLooks.waiting}. Without a second approval they are destroyed on <DayWords day={secondLooks.until} /> (
              {inDays(secondLooks.daysLeft)}).
            </>
          )}
        </p>
      )}
      <LetThrough waveId={waveId} title={title} approved={approved} />
    </section>
  ))
}

function LetThrough({ waveId, title, approved }: Pick<Review, 'waveId' | 'title' | 'approved'>) {
  if (approved === 0) return null
  return (
    <p>
      Let through so far: {approved}.{' '}
      <a href={`/review/${waveId}/coding`}>
        Code them<span className="wm-visually-hidden">: {title}</span>
      </a>{' '}
      or{' '}
      <a href={`/review/${waveId}/quotes`}>
        read them all<span className="wm-visually-hidden">: {title}</span>
      </a>
      .
    </p>
  )
}

function waiting(count: number): string {
  if (count === 0) return 'No text waits for you.'
  return count === 1 ? 'One text waits for you.' : `${count} texts wait for you.`
}
