import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listStatements } from '~/data/statements.server'
import { parseStatementRequest } from '~/domain/disclosure/parse-statement-request'
import { refused } from '~/domain/kernel/result'
import { readForm } from '~/http/read-form.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { StatementForm } from '~/ui/statement/statement-form'
import { StatementLinks } from '~/ui/statement/statement-links'
import { StatementPreview } from '~/ui/statement/statement-preview'
import statementStyles from '~/ui/statement/statement.scss?url'
import { previewStatement } from '~/usecases/preview-statement.server'
import { releaseStatement } from '~/usecases/release-statement.server'

export const links: LinksFunction = () => [styles, statementStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Participation statements – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

function typedIn(fields: URLSearchParams) {
  const field = (name: string) => fields.get(name)?.trim() ?? ''
  return { from: field('from'), to: field('to'), count: field('count') }
}

async function lookAt(typed: ReturnType<typeof typedIn>, partnershipId: string) {
  const request = parseStatementRequest(typed)
  return request.ok ? previewStatement(partnershipId, request.value) : request
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { searchParams } = new URL(request.url)
  const typed = typedIn(searchParams)
  const looked = searchParams.has('from') ? await lookAt(typed, session.partnershipId) : null
  return {
    ...(await staffFrame(session)),
    typed,
    account: looked?.ok === true ? looked.value : null,
    found: looked?.ok === false ? sayProblems(looked.problems) : [],
    statements: (await listStatements(session.partnershipId)).toReversed(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const fields = await readForm(request)
  const chosen = parseStatementRequest(typedIn(fields))
  if (!chosen.ok) return data({ problems: sayProblems(chosen.problems) }, { status: 422 })
  const released =
    fields.get('confirmed') === 'yes'
      ? await releaseStatement({ partnershipId: session.partnershipId, actor: session.name, ...chosen.value })
      : refused({ item: 'confirmed', key: 'statement.not-confirmed' })
  if (released.ok) return redirect(`/statements/${released.value.sequence}`)
  return data({ problems: sayProblems(released.problems) }, { status: 422 })
}

export default function NewStatement() {
  const { session, notice, typed, account, found, statements } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? found
  return (
    <StaffPage title="Participation statements" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <p>
        A participation statement says who was engaged in the workshops of a period, how, what was learned, and who is still missing. First
        choose the period and look at it; nothing is released by that.
      </p>
      <StatementForm typed={typed} problems={problems} />
      {account === null ? null : <StatementPreview account={account} typed={typed} problems={problems} />}
      <h2>Released statements</h2>
      {statements.length === 0 ? <p>There are none yet.</p> : <StatementLinks at={session?.at ?? ''} statements={statements} />}
    </StaffPage>
  )
}
