import type { Draft } from '~/domain/response/draft'
import { HiddenFields } from './hidden-fields'
import type { RespondFrame } from './respond-page'

/** What the page of thanks shows, so that another language shows it too. What was written is not on that page and is not carried on. */
export function ShownAgain({ frame, draft }: { readonly frame: RespondFrame; readonly draft: Draft }) {
  return (
    <form id="shown" method="post" action={frame.home + frame.query}>
      <HiddenFields draft={{ ...draft, good: {}, better: {}, own: {}, danger: '' }} />
    </form>
  )
}
