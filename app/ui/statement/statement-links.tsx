import type { ParticipationStatement } from '~/domain/disclosure/statement'
import { dayText } from '~/ui/release/day-text'
import { summaryLine } from './statement-blocks'
import { statementTitle } from './statement-title'

/** A list of participation statements, each leading to its page; `at`: what the partnership's addresses begin with. */
export function StatementLinks({ at, statements }: { readonly at: string; readonly statements: readonly ParticipationStatement[] }) {
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.sequence}>
          <a href={`${at}/statements/${statement.sequence}`}>{statementTitle(statement)}</a>, published on {dayText(statement.publishedOn)}:{' '}
          {summaryLine(statement.content, statement.content.people)}
        </li>
      ))}
    </ul>
  )
}
