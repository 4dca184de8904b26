import type { ShownHeadCounts } from '~/domain/disclosure/head-count'
import { audiences, type WorkshopAudience } from '~/domain/workshop/workshop'
import type { StandardMet } from '~/domain/workshop/workshop-finish'
import { audienceWords, standardWords } from './workshop-words'

interface Properties {
  readonly invited: readonly WorkshopAudience[]
  /** Null: nobody has counted yet. */
  readonly headCounts: ShownHeadCounts | null
  readonly standards: readonly StandardMet[]
}

function people(count: number | null | undefined): string {
  if (count === null || count === undefined) return '[c]'
  return count === 1 ? '1 person' : `${count} people`
}

/** Who came and which standards were met, as the disclosure policy allows. */
export function CameSection({ invited, headCounts, standards }: Properties) {
  return (
    <section aria-labelledby="came">
      <h2 id="came">Who came</h2>
      {headCounts === null ? <p>Nobody has recorded it yet.</p> : <HeadCountFacts invited={invited} headCounts={headCounts} />}
      <h3>Standards of community engagement</h3>
      {standards.length === 0 ? <p>None is recorded.</p> : null}
      <dl className="wm-facts">
        {standards.map(({ standard, note }) => (
          <Met key={standard} name={standardWords[standard][0]} note={note} />
        ))}
      </dl>
    </section>
  )
}

function Met({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{note}</dd>
    </>
  )
}

function HeadCountFacts({ invited, headCounts }: { readonly invited: readonly WorkshopAudience[]; readonly headCounts: ShownHeadCounts }) {
  const { total, byAudience } = headCounts
  return (
    <>
      <dl className="wm-facts">
        <dt>Together</dt>
        <dd>{people(total)}</dd>
        {audiences
          .filter((audience) => invited.includes(audience))
          .map((audience) => (
            <Met key={audience} name={audienceWords[audience]} note={people(byAudience?.[audience])} />
          ))}
      </dl>
      {total === null || byAudience === null ? (
        <p>
          [c]: not shown, so that no small group can be worked out. The facilitators of the workshop see what they counted in their form.
        </p>
      ) : null}
    </>
  )
}
