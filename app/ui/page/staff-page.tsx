import type { ReactNode } from 'react'
import type { Role } from '~/domain/staff/role'
import device from '../board/script/staff-device.ts?url'
import { PageFrame } from './page-frame'

/** Who is signed in, as far as a page may know. */
export interface StaffSession {
  readonly name: string
  readonly role: Role
  /** Whether they may see what people wrote in a closed wave. */
  readonly isReviewer: boolean
  readonly partnership: string
  /** What the partnership's public addresses begin with. */
  readonly at: string
  /** How many texts may speak of danger and wait for this person; null where this person does not act on them. */
  readonly urgent: number | null
}

interface Properties {
  readonly title: string
  readonly session: StaffSession | null
  /** What kind of database this is, when it is not a live one: shown on every page. */
  readonly notice?: string | null
  readonly children: ReactNode
}

const links: Readonly<Record<Role, ReadonlyArray<readonly [href: string, label: string]>>> = {
  coordinator: [
    ['/waves', 'Waves'],
    ['/progress', 'Progress'],
    ['/workshops', 'Workshops'],
    ['/case-studies', 'Case studies'],
    ['/statements/new', 'Statements'],
    ['/actions', 'Actions'],
    ['/paper', 'Paper'],
    ['/consensus/new', 'Consensus'],
    ['/figures', 'Figures'],
    ['/reports', 'Reports'],
    ['/evaluation', 'Self-evaluation'],
    ['/matrix', 'Partners'],
    ['/texts', 'Texts'],
    ['/settings', 'Settings'],
    ['/staff', 'Staff'],
    ['/audit', 'Audit'],
  ],
  facilitator: [
    ['/workshops', 'Workshops'],
    ['/case-studies', 'Case studies'],
    ['/paper', 'Paper'],
    ['/consensus/new', 'Consensus'],
    ['/matrix', 'Partners'],
    ['/notices', 'Notices'],
  ],
  reviewer: [],
  viewer: [
    ['/overview', 'Overview'],
    ['/evaluation', 'Self-evaluation'],
    ['/matrix', 'Partners'],
  ],
}

const review = ['/review', 'Review'] as const
const safeguarding = ['/safeguarding', 'Safeguarding'] as const

function linksOf({ role, isReviewer, urgent }: StaffSession) {
  return [...(isReviewer ? [review] : []), ...links[role], ...(urgent === null ? [] : [safeguarding])]
}

/** A page for staff: who is signed in and where to go stand above it. */
export function StaffPage({ session, children, ...page }: Properties) {
  return (
    <PageFrame {...page} navigation={session === null ? null : <StaffNavigation session={session} />}>
      <UrgentNotice urgent={session?.urgent ?? null} />
      {children}
      <script type="module" src={device} />
    </PageFrame>
  )
}

function UrgentNotice({ urgent }: Pick<StaffSession, 'urgent'>) {
  if (urgent === null || urgent === 0) return null
  return (
    <p className="wm-panel wm-panel--warning wm-no-print">
      <a href="/safeguarding">{urgent === 1 ? '1 text may speak of danger' : `${urgent} texts may speak of danger`}</a>
    </p>
  )
}

function StaffNavigation({ session }: { readonly session: StaffSession }) {
  return (
    <nav aria-label="Staff">
      <ul className="wm-header__links">
        {linksOf(session).map(([href, label]) => (
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
