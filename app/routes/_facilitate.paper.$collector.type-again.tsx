import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nextOnceTyped } from '~/domain/response/sheet-batch'
import { priorityColumns } from '~/domain/response/sheet-columns'
import { askedSheet } from '~/http/asked-sheet.server'
import { requireOwnBatch } from '~/http/require-own-batch.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { readTypedSheet } from '~/http/typed-sheet.server'
import marks from '~/ui/anonymise/script/marks-page.ts?url'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { paperFieldProblems } from '~/ui/facilitate/paper-field-problems'
import { SecondTyping } from '~/ui/facilitate/second-typing'
import { SheetForm } from '~/ui/facilitate/sheet-form'
import keyboard from '~/ui/facilitate/type-by-keyboard.js?url'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { typeSheetAgain } from '~/usecases/type-sheet.server'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `Sheet ${page?.number ?? ''} again – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** Blind: nothing of what was typed the first time goes to this page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const own = await requireOwnBatch(params['collector'], session.id)
  const { batch, shown } = own
  const { sheet } = askedSheet(request, own, nextOnceTyped(shown, 0))
  const { themes, scale, own: ownQuestions, asksDanger } = batch.wave
  const isTyped = sheet.entry !== null
  return { ...(await staffFrame(session)), batch: shown, number: sheet.number, themes, scale, ownQuestions, asksDanger, isTyped }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const { batch, shown } = await requireOwnBatch(params['collector'], session.id)
  const number = Number(new URL(request.url).searchParams.get('sheet'))
  const { typed, fields } = readTypedSheet(await request.formData(), batch.wave)
  const kept = await typeSheetAgain({ collectorId: batch.collectorId, ownerId: session.id, number, fields })
  if (!kept.ok) return data({ problems: kept.problems, values: typed }, { status: 422 })
  const next = nextOnceTyped(shown, number)
  const overview = `/paper/${batch.collectorId}`
  return redirect(next === null ? `${overview}/differences` : `${overview}/type-again?sheet=${next}`)
}

export default function TypeSheetAgain() {
  const { session, notice, batch, number, themes, scale, ownQuestions, asksDanger, isTyped } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems = answer === undefined ? undefined : paperFieldProblems(answer.problems)
  return (
    <StaffPage title={`Sheet ${number}, a second time`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {isTyped ? (
        <>
          <SecondTyping batch={batch} number={number} />
          <SheetForm
            action={`/paper/${batch.collectorId}/type-again?sheet=${number}`}
            themes={themes}
            scale={scale}
            own={ownQuestions}
            asksDanger={asksDanger}
            priorityColumns={priorityColumns}
            values={answer?.values ?? {}}
            problems={problems}
          />
        </>
      ) : (
        <p>
          This sheet is not typed yet. <a href={`/paper/${batch.collectorId}/type?sheet=${number}`}>Type it a first time</a>
        </p>
      )}
      {isTyped ? [keyboard, marks].map((file) => <script type="module" src={file} key={file} />) : null}
    </StaffPage>
  )
}
