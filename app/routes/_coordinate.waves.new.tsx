import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listCommunityHistories } from '~/data/communities.server'
import { listInstruments } from '~/data/instruments.server'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import type { WaveForm as TypedWave } from '~/domain/wave/plan-wave'
import { formText, formTexts } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { languages } from '~/locales/languages'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { WaveForm } from '~/ui/coordinate/wave-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { createWave } from '~/usecases/create-wave.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Plan a wave – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function choicesOf(partnershipId: string) {
  const places = await findPartnershipPlaces(partnershipId)
  const communities = await listCommunityHistories(partnershipId)
  const instruments = await listInstruments()
  return {
    today: today(),
    instruments: instruments.map(({ id, title, edition }) => ({ value: id, label: title, hint: `Edition ${edition}` })),
    places: [
      { value: 'area', label: `${places?.area ?? ''} (the whole area)` },
      ...(places?.settlements ?? []).map(({ code, name }) => ({ value: code, label: name })),
    ],
    languages: Object.entries(languages).map(([value, { name }]) => ({ value, label: name })),
    communities: communities.map(({ id, name }) => ({ value: id, label: name })),
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), choices: await choicesOf(session.partnershipId) }
}

function parseWaveForm(form: FormData): TypedWave {
  return {
    title: formText(form, 'title'),
    instrument: formText(form, 'instrument'),
    place: formText(form, 'place'),
    opensOn: formText(form, 'opensOn'),
    answerBy: formText(form, 'answerBy'),
    paperIn: formText(form, 'paperIn'),
    publishOn: formText(form, 'publishOn'),
    languages: formTexts(form, 'languages'),
    communities: formTexts(form, 'communities'),
    oneGroup: formTexts(form, 'oneGroup'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const typed = parseWaveForm(await request.formData())
  const { partnershipId, name: actor } = session
  const made = await createWave(typed, { partnershipId, actor, languages: Object.keys(languages) })
  if (made.ok) return redirect(`/waves/${made.value.waveId}`)
  return data({ typed, problems: sayProblems(made.problems) }, { status: 422 })
}

const blank: TypedWave = {
  title: '',
  instrument: 'place-standard-14',
  place: 'area',
  opensOn: '',
  answerBy: '',
  paperIn: '',
  publishOn: '',
  languages: ['en'],
  communities: [],
  oneGroup: [],
}

export default function NewWave() {
  const { session, notice, choices } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Plan a new wave" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <WaveForm choices={choices} typed={refusal?.typed ?? blank} problems={refusal?.problems} />
    </StaffPage>
  )
}
