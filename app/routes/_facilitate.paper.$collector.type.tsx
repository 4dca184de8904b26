import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sheetPath } from '~/domain/response/sheet-address'
import { nextUntyped } from '~/domain/response/sheet-batch'
import { priorityColumns } from '~/domain/response/sheet-columns'
import { parseSheetForm, refusalOfForm } from '~/domain/response/sheet-form'
import { readTypedSheet, typedFieldsOf } from '~/http/typed-sheet.server'
import { formText } from '~/http/form-text.server'
import { askedSheet } from '~/http/asked-sheet.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
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
  const own = await requireOwnBatch(params['collector'], session.id)
  const { batch, shown } = own
  const { sheet, form } = askedSheet(request, own, nextUntyped(shown, 0))
  const { themes, scale, own: ownQuestions, languages, asksDanger } = batch.wave
  return {
    ...(await staffFrame(session)),
    batch: shown,
    number: sheet.number,
    form,
    themes,
    scale,
    ownQuestions,
    asksDanger,
    languages,
    language: sheet.language ?? parseSheetForm(form)?.language ?? languages[0],
    values: sheet.entry === null ? {} : typedFieldsOf(sheet.entry, themes),
    refusal: refusalOfForm(form, batch.wave),
    isTyped: sheet.entry !== null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, shown } = await requireOwnBatch(params['collector'], session.id)
  const overview = `/paper/${batch.collectorId}`
  const query = new URL(request.url).searchParams
  const number = Number(query.get('sheet'))
  const form = await request.formData()
  const own = { collectorId: batch.collectorId, ownerId: session.id, number }
  if (formText(form, 'intent') === 'clear') {
    const cleared = await clearSheet(own)
    return cleared.ok ? redirect(`${overview}?done=cleared`) : data({ problems: cleared.problems, values: null }, { status: 422 })
  }
  const { typed, fields } = readTypedSheet(form, batch.wave)
  const kept = await typeSheet({ ...own, fields, form: query.get('form') ?? '', language: formText(form, 'language') })
  if (!kept.ok) return data({ problems: kept.problems, values: typed }, { status: 422 })
  const next = nextUntyped(shown, number)
  return redirect(next === null ? `${overview}?done=typed` : `${overview}/type?sheet=${next}`)
}

export default function TypeSheet() {
  const { session, notice, batch, number, form, themes, scale, ownQuestions, values, isTyped, ...own } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = answer?.problems ?? (own.refusal === null ? undefined : [own.refusal])
  const shown = problems === undefined ? undefined : paperFieldProblems(problems)
  const address = form === '' ? `/paper/${batch.collectorId}/type?sheet=${number}` : sheetPath(batch.collectorId, { number, form })
  return (
    <StaffPage title={`Sheet ${number}`} session={session} notice={notice}>
      <ErrorSummary problems={shown} />
      <SheetJump batch={batch} isTyped={isTyped} />
      {own.refusal !== null && answer === undefined ? null : (
        <SheetForm
          action={address}
          themes={themes}
          scale={scale}
          own={ownQuestions}
          asksDanger={own.asksDanger}
          priorityColumns={priorityColumns}
          languages={own.languages}
          language={own.language}
          values={answer?.values ?? values}
          problems={shown}
        />
      )}
      {isTyped ? <TakeOutSheet action={address} number={number} /> : null}
      <script type="module" src={keyboard} />
      <script type="module" src={marks} />
    </StaffPage>
  )
}
