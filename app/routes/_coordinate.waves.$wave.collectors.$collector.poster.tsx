import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { isUnfinished } from '~/domain/wave/wave-state'
import { chosenHandOut } from '~/http/chosen-hand-out.server'
import { requireCollector } from '~/http/require-collector.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { correctionsIn } from '~/locales/corrections'
import { offeredOf } from '~/locales/languages'
import { OverNotice } from '~/ui/coordinate/over-notice'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { CardSheets } from '~/ui/poster/card-sheets'
import { FormatChoice } from '~/ui/poster/format-choice'
import { handOutFormats, uncheckedHandOuts } from '~/ui/poster/hand-out'
import { HandOutChoice } from '~/ui/poster/hand-out-choice'
import a4 from '~/ui/poster/page-a4.scss?url'
import a5 from '~/ui/poster/page-a5.scss?url'
import cards from '~/ui/poster/page-cards.scss?url'
import { Poster } from '~/ui/poster/poster'
import posterStyles from '~/ui/poster/poster.scss?url'

export const links: LinksFunction = () => [styles, posterStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Poster and cards – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const pageStyles = { a4, a5, cards } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, collector, address } = await requireCollector(request, params, session)
  const community = wave.communities.find(({ id }) => id === collector.communityId)
  if (collector.kind !== 'open-link' || community === undefined) throw new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const offered = offeredOf(wave.languages)
  const format = handOutFormats.find((known) => known === query.get('format')) ?? 'a4'
  const corrected = await listCorrectedTexts(session.partnershipId)
  const words = { corrections: correctionsIn(corrected, offered), unchecked: uncheckedHandOuts(corrected, offered) }
  return { ...(await staffFrame(session)), wave, address, community, offered, format, chosen: chosenHandOut(query, offered), ...words }
}

export default function PosterPage() {
  const { session, notice, wave, address, community, offered, format, chosen, corrections, unchecked } = useLoaderData<typeof loader>()
  const { languages, isNamed } = chosen
  const handOut = { address, closes: wave.answerByDay, languages, corrections, group: isNamed ? community : null }
  if (!isUnfinished(wave.state)) {
    return (
      <StaffPage title="Poster and cards" session={session} notice={notice}>
        <OverNotice wave={wave}>A poster would lead to a closed survey: take down those that still hang.</OverNotice>
      </StaffPage>
    )
  }
  return (
    <StaffPage title="Poster and cards" session={session} notice={notice}>
      <link rel="stylesheet" href={pageStyles[format]} />
      <div className="wm-no-print">
        <p>They are for {community.name}. Hand them out and hang them up where only they come by.</p>
        <form method="get" className="wm-form">
          <FormatChoice chosen={format} />
          <HandOutChoice offered={offered} unchecked={unchecked} chosen={languages} community={community.name} isNamed={isNamed} />
          <button className="ds_button ds_button--secondary" type="submit">
            Show this
          </button>
        </form>
        <p>Print what stands below with your browser, at its full size (100 %, not “fit to page”).</p>
      </div>
      {format === 'cards' ? <CardSheets {...handOut} codes={null} /> : <Poster {...handOut} size={format} />}
      <p className="wm-no-print">
        <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
      </p>
    </StaffPage>
  )
}
