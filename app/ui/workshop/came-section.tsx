import type { StandardMet } from '~/domain/workshop/workshop-finish'
import { standardWords } from './workshop-words'

interface Properties {
  readonly isCounted: boolean
  readonly standards: readonly StandardMet[]
}

/** That people were counted, and which standards were met. How many came stands in no page: beside a statement it could be subtracted. */
export function CameSection({ isCounted, standards }: Properties) {
  return (
    <section aria-labelledby="came">
      <h2 id="came">Who came</h2>
      <p>{isCounted ? counted : 'Nobody has recorded it yet.'}</p>
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

const counted =
  'It is recorded. How many came is published in the participation statement of the period, for all its workshops together. The number of one workshop is not shown, because with that total it could tell of a few people.'

function Met({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{note}</dd>
    </>
  )
}
