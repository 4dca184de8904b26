import type { Role } from '~/domain/staff/role'
import { roleWords } from './role-words'

/** One line of the table; the id serves the button. */
export interface StaffLine {
  readonly id: string
  readonly name: string
  readonly signInName: string
  readonly role: Role
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
            <td data-label="Role">{roleWords[member.role]}</td>
            <td data-label="Access">
              <Access member={member} isLast={member.id === last} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
