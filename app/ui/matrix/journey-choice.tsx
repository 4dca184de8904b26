interface Properties {
  readonly journeys: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  /** The page that shows one journey. */
  readonly page: string
}

/** The journeys whose matrix can be shown, the shown one marked. */
export function JourneyChoice({ journeys, chosen, page }: Properties) {
  return (
    <nav aria-label="Journeys" className="wm-no-print">
      <ul className="wm-journeys">
        {journeys.map(({ id, name }) => (
          <li key={id}>
            <a href={`${page}?journey=${encodeURIComponent(id)}`} aria-current={id === chosen ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
