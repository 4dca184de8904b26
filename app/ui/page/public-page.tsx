import type { ReactNode } from 'react'
import { PageFrame } from './page-frame'

interface Properties {
  readonly title: string
  /** What the partnership's public addresses begin with, where the page is about one. */
  readonly at?: string
  readonly notice?: string | null
  readonly children: ReactNode
}

/** A page that everybody may read. */
export function PublicPage(properties: Properties) {
  return (
    <PageFrame
      {...properties}
      footer={
        <footer className="wm-footer">
          <div className="ds_wrapper">
            <a href="/sign-in">Staff sign-in</a>
          </div>
        </footer>
      }
    />
  )
}
