import type { ReactNode } from 'react'

interface Properties {
  readonly title: string
  readonly notice?: string | null
  readonly children: ReactNode
}

/** The frame of every public page. */
export function PublicPage({ title, notice, children }: Properties) {
  return (
    <div className="ds_page">
      <a className="ds_skip-links__link wm-skip" href="#main">
        Skip to the main content
      </a>
      {notice ? <p className="wm-notice">{notice}</p> : null}
      <header className="wm-header">
        <div className="ds_wrapper wm-header__row">
          <a className="wm-header__name" href="/">
            What Matters
          </a>
        </div>
      </header>
      <main id="main" className="ds_wrapper" tabIndex={-1}>
        <h1 className="ds_h1">{title}</h1>
        {children}
      </main>
      <footer className="wm-footer">
        <div className="ds_wrapper">
          <a href="/sign-in">Staff sign-in</a>
        </div>
      </footer>
    </div>
  )
}
