import type { TypedStatementRequest } from '~/domain/disclosure/parse-statement-request'
import type { StatementAccount } from '~/domain/disclosure/statement'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import type { FieldProblem } from '~/ui/form/field-problem'
import { DocumentBlocks } from './document-blocks'
import { statementBlocks } from './statement-blocks'

interface Properties {
  readonly account: StatementAccount
  readonly typed: TypedStatementRequest
  readonly problems: readonly FieldProblem[] | undefined
}

/** What would be released, as far as anybody may see it before, and the form that releases it. */
export function StatementPreview({ account, typed, problems }: Properties) {
  return (
    <>
      <h2>What would be released</h2>
      <p>
        Everything here comes out as it stands. How many people came and how many contributions there were is counted at the release and not
        before: from two looks at periods that share a workshop, somebody could learn about a few people.
      </p>
      <div className="wm-preview">
        <DocumentBlocks blocks={statementBlocks(account, null)} />
      </div>
      <h2>Release it</h2>
      <ConfirmForm
        claim="I want to release this statement"
        button="Release this statement"
        back="/statements/new"
        problems={problems}
        fields={Object.entries(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
      >
        <p>
          <strong>This cannot be taken back.</strong> The statement becomes public at once, with a number, and never changes. Its period
          takes no more workshops, and no other statement can be about any of its days.
        </p>
        <p>What the groups agreed to publish can then be read beside it. Single contributions can still be taken down.</p>
      </ConfirmForm>
    </>
  )
}
