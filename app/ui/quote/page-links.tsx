interface Properties {
  /** The address without the number of the page. */
  readonly at: string
  readonly page: number
  readonly pages: number
}

/** The way to the page before and after; nothing where there is one page. */
export function PageLinks({ at, page, pages }: Properties) {
  if (pages === 1) return null
  return (
    <nav className="wm-actions" aria-label="Pages">
      {page > 1 ? (
        <a href={`${at}?page=${page - 1}`} rel="prev">
          Page before
        </a>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a href={`${at}?page=${page + 1}`} rel="next">
          Next page
        </a>
      ) : null}
    </nav>
  )
}
