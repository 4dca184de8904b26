import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { isUnfinished } from '~/domain/wave/wave-state'
import { chosenHandOut } from '~/http/chosen-hand-out.server'
import { formText } from '~/http/form-text.server'
import { requireCollector } from '~/http/require-collector.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { correctionsIn } from '~/locales/corrections'
import { offeredOf } from '~/locales/languages'
import { OverNotice } from '~/ui/coordinate/over-notice'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { CardSheets } from '~/ui/poster/card-sheets'
import { uncheckedHandOuts } from '~/ui/poster/hand-out'
import { HandOutChoice } from '~/ui/poster/hand-out-choice'
import cards from '~/ui/poster/page-cards.scss?url'
import posterStyles from '~/ui/poster/poster.scss?url'
import { issueCodes } from '~/usecases/issue-codes.server'

export const links: LinksFunction = () => [styles, posterStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Cards with codes – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, collector, address } = await requireCollector(request, params, session)
  if (collector.kind !== 'codes') throw new Response(null, { status: 404 })
  const community = wave.communities.find(({ id }) => id === collector.communityId)
  if (community === undefined) throw new Error(`The collector ${collector.id} is for no community of its wave`)
  const offered = offeredOf(wave.languages)
  const corrected = await listCorrectedTexts(session.partnershipId)
  const words = { corrections: correctionsIn(corrected, offered), unchecked: uncheckedHandOuts(corrected, offered) }
  return { ...(await staffFrame(session)), wave, community, address, issued: collector.issued, offered, ...words }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { wave, collector } = await requireCollector(request, params, session)
  const form = await request.formData()
  const count = formText(form, 'count')
  const chosen = chosenHandOut(form, offeredOf(wave.languages))
  const issued = await issueCodes({ collectorId: collector.id, partnershipId: session.partnershipId, actor: session.name, count })
  if (!issued.ok) return data({ count, chosen, codes: null, problems: sayProblems(issued.problems) }, { status: 422 })
  // The one answer that is not followed by a redirect: the codes stand nowhere, so no other page could show them.
  return data({ count, chosen, codes: issued.value, problems: undefined }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function Codes() {
  const { session, notice, wave, community, address, issued, offered, corrections, unchecked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.codes) {
    return (
      <StaffPage title={`${answer.codes.length} codes`} session={session} notice={notice}>
        <link rel="stylesheet" href={cards} />
        <div className="wm-panel wm-panel--warning wm-no-print">
          <p>
            <strong>Print this page now. It cannot be shown again.</strong>
          </p>
          <p>
            The codes are for {community.name}. {answer.chosen.isNamed ? 'The cards say so' : 'The cards do not say so'}: hand them out
            yourself, and keep the sheets of different communities apart. Loading this page again makes new codes. Print at full size (100
            %, not “fit to page”).
          </p>
        </div>
        <CardSheets
          codes={answer.codes}
          address={address}
          closes={wave.answerByDay}
          languages={answer.chosen.languages}
          corrections={corrections}
          group={answer.chosen.isNamed ? community : null}
        />
        <p className="wm-no-print">
          <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
        </p>
      </StaffPage>
    )
  }
  return (
    <StaffPage title={`Cards with codes for ${community.name}`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      <p>Each code lets one answer in and is then gone. We keep no list of the codes: you see them once, on the page to print.</p>
      <p>Issued so far: {issued}.</p>
      {isUnfinished(wave.state) ? (
        <form method="post" className="wm-form" noValidate id="collector">
          <TextField
            name="count"
            label="How many codes"
            hint="From 1 to 500. Make a few more than you need."
            inputMode="numeric"
            value={answer?.count}
            problems={answer?.problems}
            narrow
          />
          <HandOutChoice
            offered={offered}
            unchecked={unchecked}
            chosen={answer?.chosen.languages ?? offered.slice(0, 1)}
            community={community.name}
            isNamed={answer?.chosen.isNamed ?? false}
          />
          <div className="wm-actions">
            <button className="ds_button" type="submit">
              Make the cards
            </button>
            <a href={`/waves/${wave.id}`}>Back to {wave.title}</a>
          </div>
        </form>
      ) : (
        <OverNotice wave={wave}>Its codes no longer let anybody in, and no more can be made.</OverNotice>
      )}
    </StaffPage>
  )
}
