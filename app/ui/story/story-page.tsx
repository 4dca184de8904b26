import type { ReactNode } from 'react'
import type { Contact } from '~/domain/instrument/survey'
import { ContactList } from '../respond/contact-list'
import { WordsProvider } from '../respond/words'
import script from './script/leave-story.ts?url'

interface Properties {
  readonly leaveAddress: string
  readonly contacts: readonly Contact[]
  readonly notice: string | null
  readonly children: ReactNode
}

/** The frame of a story: the way out and help first, as on the pages of the survey, then the story. No menu and no name. */
export function StoryPage({ leaveAddress, contacts, notice, children }: Properties) {
  return (
    <WordsProvider language="en">
      <header className="bar">
        <a className="leave" id="leave" href={leaveAddress} rel="noreferrer">
          Leave now
        </a>
        <details>
          <summary>Get help</summary>
          <div className="help">
            <h2>People you can talk to</h2>
            <ContactList contacts={contacts} />
            <p>Leave now takes you to another page. It cannot hide that you were here: your browser may list this page.</p>
          </div>
        </details>
      </header>
      <main id="main">
        {notice ? <p className="notice">{notice}</p> : null}
        {children}
      </main>
      <script type="module" src={script} />
    </WordsProvider>
  )
}
