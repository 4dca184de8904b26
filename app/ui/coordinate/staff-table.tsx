import type { Role } from '~/domain/staff/role'
import { roleWords } from './role-words'

/** One line of the table; the id serves the button. */
export interface StaffLine {
  readonly id: string
  readonly name: string
  readonly signInName: string
  readonly role: Role
  /** A coordinator who also reviews what people wrote. */
  readonly reviews: boolean
  readonly active: boolean
}

interface Properties {
  readonly staff: readonly StaffLine[]
  /** The last coordinator, who cannot be deactivated, or null. */
  readonly last: string | null
}

/** Who is there, and a button to end somebody's access. */
export function StaffTable({ staff, last }: Properties) {
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">Members of staff</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Sign-in name</th>
          <th scope="col">Role</th>
          <th scope="col">Access</th>
        </tr>
      </thead>
      <tbody>
        {staff.map((member) => (
          <tr key={member.id}>
            <th scope="row">{member.name}</th>
            <td data-label="Sign-in name">{member.signInName}</td>
            <td data-label="Role">
              {roleWords[member.role]}
              {member.role === 'coordinator' && member.active ? <Reviews member={member} /> : null}
            </td>
            <td data-label="Access">
              <Access member={member} isLast={member.id === last} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reviews({ member: { id, name, reviews } }: { readonly member: StaffLine }) {
  return (
    <>
      {reviews ? ', also reviews what people wrote' : null}
      <details className="wm-details">
        <summary>
          {reviews ? 'No longer reviews' : 'Let review'} <span className="wm-visually-hidden">{name}</span>
        </summary>
        <form method="post">
          <input type="hidden" name="member" value={id} />
          <input type="hidden" name="to" value={reviews ? 'no' : 'yes'} />
          <p>
            {reviews
              ? `${name} no longer sees what people wrote. What they decided stands.`
              : `${name} also reviews what people wrote: they see the texts of closed waves, one at a time and without ratings. The log says so.`}
          </p>
          <button className="ds_button ds_button--small" type="submit" name="act" value="reviews">
            {reviews ? `End reviewing by ${name}` : `${name} also reviews`}
          </button>
        </form>
      </details>
    </>
  )
}

function Access({ member, isLast }: { readonly member: StaffLine; readonly isLast: boolean }) {
  if (!member.active) return <>Deactivated</>
  if (isLast) return <>The last coordinator</>
  return (
    <details className="wm-details">
      <summary>
        Deactivate <span className="wm-visually-hidden">{member.name}</span>
      </summary>
      <form method="post">
        <input type="hidden" name="member" value={member.id} />
        <p>{member.name} is signed out at once and can no longer sign in. Sheets they did not hand in stay theirs.</p>
        <button className="ds_button ds_button--small" type="submit" name="act" value="deactivate">
          Deactivate {member.name}
        </button>
      </form>
    </details>
  )
}
