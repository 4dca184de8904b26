import type { ReactNode } from 'react'

/** Who is signed in, as far as a page may know. */
export interface StaffSession {
  readonly name: string
  readonly role: 'coordinator' | 'facilitator' | 'viewer'
  readonly partnership: string
}

interface Properties {
  readonly title: string
  readonly session: StaffSession | null
  /** What kind of database this is, when it is not a live one: shown on every page. */
  readonly notice?: string | null
  readonly children: ReactNode
}

const links: Readonly<Record<StaffSession['role'], ReadonlyArray<readonly [href: string, label: string]>>> = {
  coordinator: [
    ['/waves', 'Waves'],
    ['/paper', 'Paper'],
    ['/consensus/new', 'Consensus'],
    ['/figures', 'Figures'],
    ['/staff', 'Staff'],
    ['/audit', 'Audit'],
  ],
  facilitator: [
    ['/paper', 'Paper'],
    ['/consensus/new', 'Consensus'],
  ],
  viewer: [['/overview', 'Overview']],
}

/** The frame of every staff page: skip link, who is signed in, where to go, one heading. */
export function StaffPage({ title, session, notice, children }: Properties) {
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
          {session === null ? null : <StaffNavigation session={session} />}
        </div>
      </header>
      <main id="main" className="ds_wrapper" tabIndex={-1}>
        <h1 className="ds_h1">{title}</h1>
        {children}
      </main>
    </div>
  )
}

function StaffNavigation({ session }: { readonly session: StaffSession }) {
  return (
    <nav aria-label="Staff">
      <ul className="wm-header__links">
        {links[session.role].map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <form method="post" action="/sign-out">
            <button className="wm-link-button" type="submit">
              Sign out {session.name}
            </button>
          </form>
        </li>
      </ul>
    </nav>
  )
}
