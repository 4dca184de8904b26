import type { Day } from '~/domain/kernel/day'
import { DayWords } from '../coordinate/day-words'
import { ExclusionNote } from './exclusion-note'
import { inDays } from './in-days'

interface Review {
  readonly workshopId: string
  readonly title: string
  readonly excluded: 'facilitated' | 'everybody facilitated' | null
  readonly contributions: { readonly waiting: number; readonly until: Day; readonly daysLeft: number } | null
  readonly secondLooks: { readonly waiting: number; readonly until: Day | null } | null
  readonly approved: number
}

/** The workshops whose contributions can be reviewed or coded, how many wait, and for how long. */
export function WorkshopReviewList({ reviews }: { readonly reviews: readonly Review[] }) {
  return reviews.map(({ workshopId, title, excluded, contributions, secondLooks, approved }) => (
    <section className="wm-card" key={workshopId} aria-labelledby={`workshop-${workshopId}`}>
      <h3 className="ds_h3" id={`workshop-${workshopId}`}>
        {title}
      </h3>
      <ExclusionNote excluded={excluded} />
      {contributions === null ? null : <Waiting workshopId={workshopId} title={title} contributions={contributions} />}
      {secondLooks === null ? null : (
        <p>
          <a href={`/review/workshops/${workshopId}?look=second`}>
            Second looks<span className="wm-visually-hidden"> of {title}</span>
          </a>
          : {secondLooks.waiting}.
          {secondLooks.until === null ? null : (
            <>
              {' '}
              What has no second approval by <DayWords day={secondLooks.until} /> is never published.
            </>
          )}
        </p>
      )}
      {approved === 0 ? null : <LetThrough workshopId={workshopId} title={title} approved={approved} />}
    </section>
  ))
}

type WaitingProperties = Pick<Review, 'workshopId' | 'title'> & { readonly contributions: NonNullable<Review['contributions']> }

function Waiting({ workshopId, title, contributions: { waiting, until, daysLeft } }: WaitingProperties) {
  const said =
    waiting === 0
      ? 'No contribution waits for you.'
      : waiting === 1
        ? 'One contribution waits for you.'
        : `${waiting} contributions wait for you.`
  return (
    <>
      <p>
        {said} What nobody has decided about is destroyed on <DayWords day={until} /> ({inDays(daysLeft)}).
      </p>
      <p className="wm-actions">
        {waiting === 0 ? null : (
          <a className="ds_button" href={`/review/workshops/${workshopId}`}>
            Review contributions<span className="wm-visually-hidden"> of {title}</span>
          </a>
        )}
        <a href={`/review/workshops/${workshopId}/close`}>
          End the review<span className="wm-visually-hidden"> of {title}</span>
        </a>
      </p>
    </>
  )
}

function LetThrough({ workshopId, title, approved }: Pick<Review, 'workshopId' | 'title' | 'approved'>) {
  const at = `/review/workshops/${workshopId}`
  const links = [
    ['coding', 'Code them'],
    ['differences', 'Where coders differ'],
    ['contributions', 'Read them all'],
  ] as const
  return (
    <>
      <p>Let through so far: {approved}.</p>
      <p className="wm-actions">
        {links.map(([page, words]) => (
          <a key={page} href={`${at}/${page}`}>
            {words}
            <span className="wm-visually-hidden">: {title}</span>
          </a>
        ))}
      </p>
    </>
  )
}
