import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listConsensusSheets } from '~/data/consensus-sheets.server'
import { listInstruments } from '~/data/instruments.server'
import { listWaves } from '~/data/waves.server'
import { ratingScale } from '~/domain/disclosure/scale'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ConsensusForm } from '~/ui/facilitate/consensus-form'
import { ConsensusList } from '~/ui/facilitate/consensus-list'
import { ConsensusWaves } from '~/ui/facilitate/consensus-waves'
import facilitateStyles from '~/ui/facilitate/facilitate.scss?url'
import { paperFieldProblems } from '~/ui/facilitate/paper-field-problems'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { deleteConsensus } from '~/usecases/delete-consensus.server'
import { recordConsensus } from '~/usecases/record-consensus.server'

export const links: LinksFunction = () => [styles, facilitateStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Consensus sheet – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const formId = z.uuidv4()

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const query = new URL(request.url).searchParams
  const waves = (await listWaves(session.partnershipId)).filter(({ state }) => state === 'open')
  const wave = waves.length === 1 ? waves[0] : waves.find(({ id }) => id === query.get('wave'))
  const instrument = (await listInstruments()).find(({ id }) => id === wave?.instrumentId)
  return {
    ...(await staffFrame(session)),
    formId: randomUUID(),
    waves: waves.map(({ id, title, communities }) => ({ id, title, groups: communities.map(({ name }) => name) })),
    wave:
      wave === undefined ? null : { id: wave.id, title: wave.title, communities: wave.communities.map(({ id, name }) => ({ id, name })) },
    themes: instrument?.themes ?? [],
    scale: instrument?.scale ?? ratingScale,
    entries: await listConsensusSheets(session.id),
    done: query.get('done'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const form = await request.formData()
  const waveId = new URL(request.url).searchParams.get('wave') ?? ''
  const here = `/consensus/new?wave=${encodeURIComponent(waveId)}`
  const id = formId.safeParse(formText(form, 'id'))
  if (!id.success) throw new Response(null, { status: 400 })
  const typed: Readonly<Record<string, string>> = Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  )
  const again = (problems: Parameters<typeof paperFieldProblems>[0]) =>
    data({ problems: paperFieldProblems(problems), typed }, { status: 422 })
  if (typed['intent'] === 'delete') {
    const deleted = await deleteConsensus({ id: id.data, enteredById: session.id })
    return deleted.ok ? redirect(`${here}&done=deleted`) : again(deleted.problems)
  }
  const recorded = await recordConsensus({
    id: id.data,
    waveId,
    communityId: formText(form, 'communityId'),
    partnershipId: session.partnershipId,
    enteredById: session.id,
    typed: { headCount: formText(form, 'headCount'), mayShow: typed['mayShow'] === 'yes' ? 'yes' : 'no', fields: typed },
  })
  return recorded.ok ? redirect(`${here}&done=kept`) : again(recorded.problems)
}

export default function NewConsensusSheet() {
  const { session, notice, formId: id, waves, wave, themes, scale, entries, done } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const isDeleting = refusal?.typed['intent'] === 'delete'
  return (
    <StaffPage title="Consensus sheet" session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {done === 'kept' ? <p className="wm-panel wm-panel--done">The consensus sheet is kept.</p> : null}
      {done === 'deleted' ? <p className="wm-panel wm-panel--done">The consensus sheet is deleted.</p> : null}
      <p>
        For a group that talked about the themes and agreed on one rating for each. It is kept apart from the answers of persons and never
        added to their scores.
      </p>
      <ConsensusWaves waves={waves} chosen={wave} />
      {wave === null ? null : (
        <ConsensusForm
          id={id}
          wave={wave}
          themes={themes}
          scale={scale}
          typed={isDeleting ? {} : (refusal?.typed ?? {})}
          problems={refusal?.problems}
        />
      )}
      <ConsensusList entries={entries} />
    </StaffPage>
  )
}
