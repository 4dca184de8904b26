import type { ImprovementAction } from '~/domain/action/improvement-action'
import { ActionStateTag } from './action-state-tag'

type Listed = Pick<ImprovementAction, 'id' | 'title' | 'owner' | 'dueText' | 'state' | 'isPublished'>

/** The actions of a partnership, each leading to its page. */
export function ActionTable({ actions }: { readonly actions: readonly Listed[] }) {
  if (actions.length === 0) return <p>There are no such actions yet.</p>
  return (
    <table className="ds_table wm-reflow">
      <caption>Actions</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">How it stands</th>
          <th scope="col">Who does it</th>
          <th scope="col">By when</th>
          <th scope="col">Who can read it</th>
        </tr>
      </thead>
      <tbody>
        {actions.map(({ id, title, owner, dueText, state, isPublished }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/actions/${id}`}>{title}</a>
            </th>
            <td data-label="How it stands">
              <ActionStateTag state={state} />
            </td>
            <td data-label="Who does it">{owner}</td>
            <td data-label="By when">{dueText}</td>
            <td data-label="Who can read it">{isPublished ? 'everybody' : 'coordinators'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
