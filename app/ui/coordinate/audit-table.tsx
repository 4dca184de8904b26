import type { Day } from '~/domain/kernel/day'
import { auditWords } from './audit-words'
import { DayWords } from './day-words'

/** One act: who, what, to what, on which day. */
export interface AuditLine {
  readonly id: string
  readonly day: Day
  readonly actor: string
  readonly act: string
  readonly subject: string
}

/** The log of what staff did. */
export function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  return (
    <table className="ds_table wm-reflow">
      <caption className="wm-visually-hidden">Acts of staff</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label="Day">
              <DayWords day={line.day} />
            </td>
            <td data-label="Who">{line.actor}</td>
            <td data-label="What">
              {auditWords(line.act)} {line.subject}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
