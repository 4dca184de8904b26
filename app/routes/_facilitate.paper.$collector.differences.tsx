import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { differencesOf } from '~/domain/response/sheet-differences'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { readVerdicts } from '~/http/verdicts.server'
import { DifferencesForm } from '~/ui/facilitate/differences-form'
import { DifferencesSummary } from '~/ui/facilitate/differences-summary'
import keyboard from '~/ui/facilitate/decide-by-keyboard.js?url'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { paperFieldProblems } from '~/ui/facilitate/paper-field-problems'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { settleSheet } from '~/usecases/type-sheet.server'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Differences – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, sheets, shown } = await requireOwnBatch(params['collector'], session.id)
  if (shown.refusal !== null) throw redirect(`/paper/${batch.collectorId}`)
  const differing = sheets.flatMap(({ number, entry, again }) => {
    const differences = entry === null || again === null ? [] : differencesOf(entry, again, batch.wave)
    return differences.length === 0 ? [] : [{ number, differences }]
  })
  return { ...(await staffFrame(session)), batch: shown, differing }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch } = await requireOwnBatch(params['collector'], session.id)
  const number = Number(new URL(request.url).searchParams.get('sheet'))
  const { verdicts, typed } = readVerdicts(await request.formData())
  const settled = await settleSheet({ collectorId: batch.collectorId, ownerId: session.id, number, verdicts })
  if (!settled.ok) return data({ number, problems: settled.problems, typed }, { status: 422 })
  return redirect(`/paper/${batch.collectorId}/differences`)
}

export default function Differences() {
  const { session, notice, batch, differing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = answer === undefined ? undefined : paperFieldProblems(answer.problems)
  return (
    <StaffPage title="Differences" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <DifferencesSummary batch={batch} />
      {differing.map(({ number, differences }) => (
        <DifferencesForm
          key={number}
          action={`/paper/${batch.collectorId}/differences?sheet=${number}`}
          number={number}
          differences={differences}
          typed={answer?.number === number ? answer.typed : {}}
          problems={answer?.number === number ? problems : undefined}
        />
      ))}
      <script type="module" src={keyboard} />
    </StaffPage>
  )
}
