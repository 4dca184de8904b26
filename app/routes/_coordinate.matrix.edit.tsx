import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listMatrixPartners } from '~/data/partner-matrix.server'
import { newRow, type TypedPartner } from '~/domain/workshop/matrix-form'
import type { MatrixPartner } from '~/domain/workshop/partner-matrix'
import { formText, formTexts } from '~/http/form-text.server'
import { matrixJourney } from '~/http/matrix-journey.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { MatrixForm } from '~/ui/matrix/matrix-form'
import matrixStyles from '~/ui/matrix/matrix.scss?url'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { changeMatrix } from '~/usecases/change-matrix.server'

export const links: LinksFunction = () => [styles, matrixStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Change the matrix – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const blank: TypedPartner = { id: newRow, name: '', place: '', told: 'not-yet', ticked: [], prose: '' }

function toTyped({ id, name, part }: MatrixPartner, index: number): TypedPartner {
  const ticked = part.told === 'by-stage' ? part.ticked : []
  return { id, name, place: String(index + 1), told: part.told, ticked, prose: part.told === 'in-words' ? part.prose : '' }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { journey, stages } = await matrixJourney(request, session)
  const partners = await listMatrixPartners(session.partnershipId, journey.id)
  const typed = [...partners.map(toTyped), blank]
  return { ...(await staffFrame(session)), journey: { id: journey.id, name: journey.name }, stages, typed }
}

function parseTyped(form: FormData): readonly TypedPartner[] {
  return formTexts(form, 'partner').map((id) => ({
    id,
    name: formText(form, `name-${id}`),
    place: formText(form, `place-${id}`),
    told: formText(form, `told-${id}`),
    ticked: formTexts(form, `tick-${id}`),
    prose: formText(form, `prose-${id}`),
  }))
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { journey } = await matrixJourney(request, session)
  const typed = parseTyped(await request.formData())
  const changed = await changeMatrix({ partnershipId: session.partnershipId, actor: session.name, journeyId: journey.id, typed })
  if (changed.ok) return redirect(`/matrix?journey=${journey.id}&done=changed`)
  return data({ typed, problems: sayProblems(changed.problems) }, { status: 422 })
}

export default function EditMatrix() {
  const { session, notice, journey, stages, typed } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Change the matrix" session={session} notice={notice}>
      <p>
        <a href={`/matrix?journey=${journey.id}`}>Partners and stages</a>
      </p>
      <ErrorSummary problems={refusal?.problems} />
      <p id="matrix">
        Tick the stages at which a partner is active. Of a partner that does not fit into ticks, tell it in words: no tick of it counts
        then, and it is not said to be absent. Names, places and words are the same for every journey; ticks belong to this one.
      </p>
      <MatrixForm
        journey={journey.name}
        stages={stages}
        typed={refusal?.typed ?? typed}
        problems={refusal?.problems}
        back={`/matrix?journey=${journey.id}`}
      />
    </StaffPage>
  )
}
