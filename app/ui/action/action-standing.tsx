import type { ImprovementAction } from '~/domain/action/improvement-action'
import { ActionStateTag } from './action-state-tag'

/** How an action stands and who may read it, with what can be done about both. */
export function ActionStanding({ action: { id, state, note, isPublished } }: { readonly action: ImprovementAction }) {
  return (
    <div className="wm-panel">
      <p>
        <ActionStateTag state={state} /> {note}
      </p>
      <p>{isPublished ? 'It stands on the public pages, as it is kept here.' : 'Nobody but coordinators can read it yet.'}</p>
      <div className="wm-actions">
        <a href={`/actions/${id}/update`}>Say how it stands now</a>
        <form method="post">
          <button className="ds_button ds_button--secondary" type="submit" name="show" value={isPublished ? 'unpublished' : 'published'}>
            {isPublished ? 'Take it back from the public pages' : 'Publish this action'}
          </button>
        </form>
      </div>
    </div>
  )
}
