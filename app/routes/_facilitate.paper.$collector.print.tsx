import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSurvey } from '~/data/find-survey.server'
import { formatReceipt } from '~/domain/response/receipt'
import { publicAddress } from '~/http/public-address.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { PaperForm } from '~/ui/facilitate/paper-form'
import printStyles from '~/ui/facilitate/paper-form.scss?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { WordsProvider } from '~/ui/respond/words'

export const links: LinksFunction = () => [styles, printStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Paper forms – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, sheets } = await requireOwnBatch(params['collector'], session.id)
  const survey = await findSurvey(batch.collectorId)
  if (survey === null) throw new Error(`The batch ${batch.collectorId} leads to no survey`)
  const untyped = sheets.filter(({ entry }) => entry === null)
  const forms = untyped.map(({ number, secret }) => ({ number, receipt: formatReceipt(secret) }))
  const withdrawAddress = publicAddress(request, `/s/${batch.collectorId}/withdraw`)
  return { ...(await staffFrame(session)), collectorId: batch.collectorId, survey, forms, withdrawAddress }
}

export default function PrintForms() {
  const { session, notice, collectorId, survey, forms, withdrawAddress } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Paper forms" session={session} notice={notice}>
      <div className="wm-no-print">
        <p>
          <a href={`/paper/${collectorId}`}>Back to the batch</a>
        </p>
        {forms.length === 0 ? <p>There is no sheet left to print.</p> : null}
        {forms.length === 0 ? null : (
          <p>
            Print this page on A4, on one side of the paper: the last part of a form is torn off and stays with the person, and an answer on
            its back would go with it. Each form starts on a new page and has its own number: do not print one number twice.
          </p>
        )}
      </div>
      <WordsProvider language="en">
        {forms.map((form) => (
          <PaperForm key={form.number} {...form} survey={survey} withdrawAddress={withdrawAddress} />
        ))}
      </WordsProvider>
    </StaffPage>
  )
}
