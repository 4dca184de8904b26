import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findMatrixPartner } from '~/data/partner-matrix.server'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConfirmForm } from '~/ui/coordinate/confirm-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { removeMatrixPartner } from '~/usecases/remove-matrix-partner.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Remove a partner – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const partner = await findMatrixPartner(params['partner'] ?? '', session.partnershipId)
  if (partner === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), partner }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  if (formText(form, 'confirmed') !== 'yes') {
    return data({ problems: sayProblems([{ item: 'confirmed', key: 'wave.not-confirmed' }]) }, { status: 422 })
  }
  const removed = await removeMatrixPartner({ partnerId: params['partner'] ?? '', partnershipId, actor })
  return removed.ok ? redirect('/matrix?done=removed') : redirect('/matrix?done=gone')
}

export default function RemovePartner() {
  const { session, notice, partner } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={`Remove ${partner.name}`} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <ConfirmForm claim={`I want to remove ${partner.name}`} button="Remove this partner" back="/matrix" problems={refusal?.problems}>
        <p>
          {partner.name} goes from the matrix, with its ticks in every journey and its words. Statements that were released stay as they
          are.
        </p>
      </ConfirmForm>
    </StaffPage>
  )
}
