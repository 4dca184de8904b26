import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listCollectors } from '~/data/collectors.server'
import { listInstruments } from '~/data/instruments.server'
import { listOwnQuestions } from '~/data/own-questions.server'
import { findPartnershipPlaces } from '~/data/partnerships.server'
import { findReleaseOfWave } from '~/data/releases.server'
import { findTextRelease } from '~/data/text-releases.server'
import { findWaveBands } from '~/data/wave-bands.server'
import type { Result } from '~/domain/kernel/result'
import { nextStep } from '~/domain/wave/next-step'
import { isUnfinished, permits } from '~/domain/wave/wave-state'
import { formText } from '~/http/form-text.server'
import { publicAddress } from '~/http/public-address.server'
import { requireRole } from '~/http/require-role.server'
import { requireWave } from '~/http/require-wave.server'
import { staffFrame } from '~/http/staff-frame.server'
import { isLanguage, languages } from '~/locales/languages'
import { CommunitySection } from '~/ui/coordinate/community-section'
import { DiscardDraft } from '~/ui/coordinate/discard-draft'
import { NextStepPanel } from '~/ui/coordinate/next-step-panel'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { WaveFacts } from '~/ui/coordinate/wave-facts'
import { listInWords } from '~/ui/coordinate/wave-words'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { discardWave } from '~/usecases/discard-wave.server'
import { markOneGroup } from '~/usecases/mark-one-group.server'
import { openWave } from '~/usecases/open-wave.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.wave.title ?? 'Wave'} – What Matters` }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const places = await findPartnershipPlaces(session.partnershipId)
  const instrument = (await listInstruments()).find(({ id }) => id === wave.instrumentId)
  const bands = await findWaveBands(wave.id, session.partnershipId)
  const collectors = await listCollectors(wave.id)
  const hasOpenQuotes = (await findTextRelease(wave.id)) !== null
  return {
    ...(await staffFrame(session)),
    wave,
    step: nextStep({ ...wave, hasOpenQuotes }, today()),
    hasOpenQuotes,
    release: (await findReleaseOfWave(wave.id))?.sequence ?? null,
    instrument: instrument === undefined ? wave.instrumentId : `${instrument.title}, edition ${instrument.edition}`,
    place: places?.settlements.find(({ code }) => code === wave.place)?.name ?? `${places?.area ?? ''} (the whole area)`,
    own: (await listOwnQuestions(wave.id)).length,
    bands: bands?.answers ?? null,
    waysIn: collectors.map((collector) => ({
      ...collector,
      address: publicAddress(request, `/s/${collector.id}`),
      usedCodes: bands?.usedCodes[collector.id] ?? null,
    })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const wave = await requireWave(params['wave'], session)
  const target = { waveId: wave.id, partnershipId: session.partnershipId, actor: session.name }
  const form = await request.formData()
  const act = formText(form, 'act')
  const done = await actOn(act, form, target)
  if (done.ok) return redirect(act === 'discard' ? '/waves' : `/waves/${wave.id}`)
  return data({ problems: sayProblems(done.problems) }, { status: 422 })
}

type Target = Parameters<typeof openWave>[0]

function actOn(act: string, form: FormData, target: Target): Promise<Result<unknown>> {
  if (act === 'discard') return discardWave(target)
  if (act === 'open') return openWave(target)
  const meetsAsOneGroup = act === 'mark-one-group'
  if (!meetsAsOneGroup && act !== 'unmark-one-group') throw new Response(null, { status: 400 })
  return markOneGroup({ ...target, communityId: formText(form, 'community'), meetsAsOneGroup })
}

export default function WavePage() {
  const { session, notice, wave, step, release, hasOpenQuotes, bands, waysIn, ...facts } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const names = wave.languages.map((code) => (isLanguage(code) ? languages[code].name : code))
  const without = wave.communities.filter(({ id }) => !waysIn.some(({ communityId }) => communityId === id)).map(({ name }) => name)
  return (
    <StaffPage title={wave.title} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      <div id="wave">
        <NextStepPanel wave={wave} step={step} without={without} release={release} />
      </div>
      <WaveFacts wave={wave} instrument={facts.instrument} place={facts.place} own={facts.own} languages={listInWords(names)} />
      <h2 id="communities">Communities</h2>
      {wave.communities.map((community) => (
        <CommunitySection
          key={community.id}
          waveId={wave.id}
          community={community}
          band={bands?.[community.id] ?? null}
          waysIn={waysIn.filter(({ communityId }) => communityId === community.id)}
          takesAnswers={isUnfinished(wave.state)}
          mayMark={permits(wave.state, 'mark-one-group')}
        />
      ))}
      <p className="wm-no-print">
        <a href={`/waves/new?like=${wave.id}`}>Plan another like this</a>
      </p>
      {permits(wave.state, 'discard') ? <DiscardDraft /> : null}
      {hasOpenQuotes ? (
        <p className="wm-no-print">
          <a href={`/waves/${wave.id}/quotes`}>The quotes of this wave</a> are open
        </p>
      ) : null}
      {permits(wave.state, 'withdraw-batch') ? (
        <p className="wm-no-print">
          <a href={`/waves/${wave.id}/withdraw-batch`}>Withdraw a group</a> whose answers should not have been taken
        </p>
      ) : null}
    </StaffPage>
  )
}
