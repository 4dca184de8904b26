import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findEnteredIndicator } from '~/data/figures.server'
import type { FigureForm as TypedFigure } from '~/domain/indicator/entered-figure'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ErrorSummary } from '~/ui/form/error-summary'
import { FigureForm } from '~/ui/indicator/figure-form'
import { FigureHistory } from '~/ui/indicator/figure-history'
import { sayFigureProblems } from '~/ui/indicator/figure-problem'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { enterFigure } from '~/usecases/enter-figure.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Enter a figure – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const indicator = await findEnteredIndicator(params['indicator'] ?? '', session.partnershipId)
  if (indicator === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), indicator }
}

function parseFigureForm(form: FormData): TypedFigure {
  return {
    period: formText(form, 'period'),
    printed: formText(form, 'printed'),
    counts: formText(form, 'counts'),
    sourceNote: formText(form, 'sourceNote'),
    publicSource: formText(form, 'publicSource') === 'yes',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const typed = parseFigureForm(await request.formData())
  const indicatorId = params['indicator'] ?? ''
  const entered = await enterFigure(typed, { indicatorId, partnershipId: session.partnershipId, staff: session })
  if (entered.ok) return redirect(`/figures/${indicatorId}`)
  return data({ typed, problems: sayFigureProblems(entered.problems) }, { status: 422 })
}

const blank: TypedFigure = { period: '', printed: '', counts: '', sourceNote: '', publicSource: false }

export default function Figure() {
  const { session, notice, indicator } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={indicator.measure} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        {indicator.framework}. <a href="/figures">All figures</a>
      </p>
      <FigureHistory figures={indicator.figures} />
      <h2>Add a figure</h2>
      <FigureForm typed={refusal?.typed ?? blank} problems={refusal?.problems} />
    </StaffPage>
  )
}
