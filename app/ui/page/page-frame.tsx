import type { ReactNode } from 'react'

interface Properties {
  readonly title: ReactNode
  /** What the partnership's public addresses begin with, where the page is about one. */
  readonly at?: string
  /** What kind of database this is, when it is not a live one. */
  readonly notice?: string | null | undefined
  readonly navigation?: ReactNode
  /** The words of the skip link, where the page is not in English. */
  readonly skip?: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page but the respondent's: skip link, notice, header, one heading, main content. */
export function PageFrame({ title, at = '', notice, navigation, skip = 'Skip to the main content', footer, children }: Properties) {
  return (
    <div className="ds_page">
      <a className="ds_skip-links__link wm-skip" href="#main">
        {skip}
      </a>
      {notice ? (
        <aside className="wm-notice" aria-label="Notice" lang="en" dir="ltr">
          {notice}
        </aside>
      ) : null}
      <header className="wm-header">
        <div className="ds_wrapper wm-header__row">
          <a className="wm-header__name" href={`${at}/`}>
            What Matters
          </a>
          {navigation}
        </div>
      </header>
      <main id="main" className="ds_wrapper" tabIndex={-1}>
        <h1 className="ds_h1">{title}</h1>
        {children}
      </main>
      {footer}
    </div>
  )
}
