import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nextUntyped } from '~/domain/response/sheet-batch'
import { priorityColumns } from '~/domain/response/sheet-columns'
import { readTypedSheet, typedFieldsOf } from '~/http/typed-sheet.server'
import { formText } from '~/http/form-text.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { paperFieldProblems } from '~/ui/facilitate/paper-field-problems'
import { SheetForm } from '~/ui/facilitate/sheet-form'
import { SheetJump } from '~/ui/facilitate/sheet-jump'
import { TakeOutSheet } from '~/ui/facilitate/take-out-sheet'
import keyboard from '~/ui/facilitate/type-by-keyboard.js?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { clearSheet, typeSheet } from '~/usecases/type-sheet.server'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Sheet ${page?.number ?? ''} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, sheets, shown } = await requireOwnBatch(params['collector'], session.id)
  const overview = `/paper/${batch.collectorId}`
  const asked = new URL(request.url).searchParams.get('sheet')
  const number = asked === null ? nextUntyped(shown, 0) : Number(asked)
  if (shown.refusal !== null || number === null) throw redirect(overview)
  const sheet = sheets.find((issued) => issued.number === number)
  if (sheet === undefined) throw redirect(`${overview}?unknown=${encodeURIComponent(asked ?? '')}`)
  const { themes } = batch.wave
  const values = sheet.entry === null ? {} : typedFieldsOf(sheet.entry, themes)
  return { ...(await staffFrame(session)), batch: shown, number, themes, values, isTyped: sheet.entry !== null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, shown } = await requireOwnBatch(params['collector'], session.id)
  const overview = `/paper/${batch.collectorId}`
  const number = Number(new URL(request.url).searchParams.get('sheet'))
  const form = await request.formData()
  const own = { collectorId: batch.collectorId, ownerId: session.id, number }
  if (formText(form, 'intent') === 'clear') {
    const cleared = await clearSheet(own)
    return cleared.ok ? redirect(`${overview}?done=cleared`) : data({ problems: cleared.problems, values: null }, { status: 422 })
  }
  const { typed, fields } = readTypedSheet(form, batch.wave.themes)
  const kept = await typeSheet({ ...own, fields })
  if (!kept.ok) return data({ problems: kept.problems, values: typed }, { status: 422 })
  const next = nextUntyped(shown, number)
  return redirect(next === null ? `${overview}?done=typed` : `${overview}/type?sheet=${next}`)
}

export default function TypeSheet() {
  const { session, notice, batch, number, themes, values, isTyped } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const problems = refusal === undefined ? undefined : paperFieldProblems(refusal.problems)
  const address = `/paper/${batch.collectorId}/type?sheet=${number}`
  return (
    <StaffPage title={`Sheet ${number}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <SheetJump batch={batch} isTyped={isTyped} />
      <SheetForm
        action={address}
        themes={themes}
        priorityColumns={priorityColumns}
        values={refusal?.values ?? values}
        problems={problems}
      />
      {isTyped ? <TakeOutSheet action={address} number={number} /> : null}
      <script type="module" src={keyboard} />
    </StaffPage>
  )
}
