import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formText } from '~/http/form-text.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { numberRanges } from '~/ui/facilitate/number-ranges'
import { paperFieldProblems } from '~/ui/facilitate/paper-field-problems'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { handIn } from '~/usecases/hand-in-sheets.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Hand in – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { shown } = await requireOwnBatch(params['collector'], session.id)
  return { ...(await staffFrame(session)), batch: shown }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch } = await requireOwnBatch(params['collector'], session.id)
  const form = await request.formData()
  const again = (problems: Parameters<typeof paperFieldProblems>[0]) => data({ problems: paperFieldProblems(problems) }, { status: 422 })
  if (formText(form, 'confirmed') !== 'yes') return again([{ item: 'confirmed', key: 'not-confirmed' }])
  const handedIn = await handIn({ collectorId: batch.collectorId, ownerId: session.id })
  return handedIn.ok ? redirect(`/paper/${batch.collectorId}?done=handed-in`) : again(handedIn.problems)
}

export default function HandIn() {
  const { session, notice, batch } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  const back = `/paper/${batch.collectorId}`
  const canHandIn = batch.refusal === null && batch.typed.length > 0 && batch.disputed.length === 0
  return (
    <StaffPage title="Hand in" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {canHandIn ? (
        <ConfirmForm claim="I have looked through these sheets" button="Hand in" back={back} problems={problems}>
          <p>
            Typed sheets: <strong>{numberRanges(batch.typed)}</strong>
          </p>
          <p>
            They are mixed up and put among the answers of {batch.community}. What you typed is then gone from this batch: nobody can look
            at it or change it any more, you included. Sheets that are not typed stay. What you typed a second time goes too.
          </p>
          <p>Until the wave is closed, each person can still take their answers back with the receipt on the strip.</p>
        </ConfirmForm>
      ) : batch.disputed.length > 0 ? (
        <p className="wm-panel wm-panel--warning" id="sheet">
          Typed twice, with differences: {numberRanges(batch.disputed)}. <a href={`${back}/differences`}>Decide what the paper says</a>,
          then hand in.
        </p>
      ) : (
        <p>
          There is nothing to hand in. <a href={back}>Back to the batch</a>
        </p>
      )}
    </StaffPage>
  )
}
