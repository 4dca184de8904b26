import type { Judgement } from '~/domain/evaluation/judgement'
import { judgementPath } from './evaluation-words'

/** What a coordinator may do with a judgement: show it to everybody or take it back, and change it. */
export function PublishForm({ judgement }: { readonly judgement: Judgement }) {
  const { isPublished } = judgement
  return (
    <div className="wm-actions">
      <a className={isPublished ? 'ds_button ds_button--secondary' : 'ds_button'} href={judgementPath(judgement, '/change')}>
        Change it
      </a>
      <form method="post">
        <button
          className="ds_button ds_button--secondary"
          id="publish"
          type="submit"
          name="act"
          value={isPublished ? 'take-back' : 'publish'}
        >
          {isPublished ? 'Take it back' : 'Publish it'}
        </button>
      </form>
    </div>
  )
}
