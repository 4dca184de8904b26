interface Properties {
  /** The plan in force and how many partners it prints; null: it prints none. */
  readonly printed: { readonly title: string; readonly partners: number } | null
  readonly mayChange: boolean
}

/** What to do with a matrix that has no partner yet. */
export function EmptyMatrix({ printed, mayChange }: Properties) {
  return (
    <>
      <p>There is no partner in the matrix yet.</p>
      {mayChange && printed !== null ? (
        <form method="post" action="/matrix" className="wm-no-print">
          <p>
            The plan in force, “{printed.title}”, names {printed.partners} partners.
          </p>
          <button className="ds_button" type="submit">
            Start with these {printed.partners} partners
          </button>
        </form>
      ) : null}
    </>
  )
}
