import { placeKinds, type LocalPlace } from '~/domain/anonymise/local-place'
import { placeWords } from './place-words'

/** The gazetteer by kind, folded up, each name with a way to take it away. `opened`: the kind that was just changed. */
export function PlaceList({ places, opened }: { readonly places: readonly LocalPlace[]; readonly opened: string | null }) {
  const kinds = placeKinds.map((kind) => ({ kind, names: places.filter((place) => place.kind === kind).map(({ name }) => name) }))
  return (
    <section aria-labelledby="places">
      <h2 id="places" tabIndex={-1}>
        Names that are marked
      </h2>
      {places.length === 0 ? <p>There is no name yet.</p> : null}
      {kinds
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => (
          <details className="wm-fold" key={kind} open={kind === opened}>
            <summary>
              {placeWords[kind].many} ({names.length})
            </summary>
            <ul className="wm-names">
              {names.map((name) => (
                <li key={name}>
                  <TakeAway name={name} />
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  )
}

function TakeAway({ name }: { readonly name: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="name" value={name} />
      <span className="wm-names__name">{name}</span>
      <button className="ds_button ds_button--small ds_button--secondary" type="submit">
        Take away <span className="wm-visually-hidden">{name}</span>
      </button>
    </form>
  )
}
