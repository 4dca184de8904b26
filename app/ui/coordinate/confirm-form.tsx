import type { ReactNode } from 'react'
import { ConfirmBox } from '~/ui/form/confirm-box'
import type { FieldProblem } from '~/ui/form/field-problem'

interface Properties {
  /** What the box says, in the first person. */
  readonly claim: string
  readonly button: string
  readonly back: string
  readonly problems?: readonly FieldProblem[] | undefined
  /** What is asked besides the box. */
  readonly fields?: ReactNode
  /** What the act does. */
  readonly children: ReactNode
}

/** An act that cannot be taken back: what it does, a box to tick, and a way out. */
export function ConfirmForm({ claim, button, back, problems, fields, children }: Properties) {
  return (
    <>
      <div className="wm-panel wm-panel--warning">{children}</div>
      <form method="post" className="wm-form" noValidate>
        {fields}
        <ConfirmBox claim={claim} problems={problems} />
        <div className="wm-actions">
          <button className="ds_button" type="submit">
            {button}
          </button>
          <a href={back}>Not now</a>
        </div>
      </form>
    </>
  )
}
