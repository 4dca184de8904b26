import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { findPartnershipOfPublished, findPublishedContribution } from '~/data/published-contributions.server'
import { findPartnershipOfQuote, findQuote } from '~/data/quotes.server'
import { requirePartnership } from '~/http/asked-partnership.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { giveBackTakeDown, mayTakeDown } from '~/http/take-down-allowance.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { TakeDown, type TakeDownStage } from '~/ui/quote/take-down-page'
import { takeDownQuote } from '~/usecases/take-down-quote.server'

export const links: LinksFunction = () => [styles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Have a text taken down – What Matters' }]
export const headers = () => respondHeaders

/** What the address is about, with its own partnership; null, and no partnership, for whatever is not shown. */
async function findShownText(id: string) {
  const quote = await findQuote(id)
  if (quote !== null) return { text: quote, partnership: await requirePartnership(await findPartnershipOfQuote(quote)) }
  const said = await findPublishedContribution(id)
  return said === null ? null : { text: said, partnership: await requirePartnership(await findPartnershipOfPublished(said)) }
}

/** What is not shown is nobody's: whose it was would tell that it had been there. */
const ofNobody = { at: '', partnership: 'the partnership' }

export async function loader({ params: { quote: id = '' } }: LoaderFunctionArgs) {
  const shown = await findShownText(id)
  const own = shown === null ? ofNobody : { at: shown.partnership.at, partnership: shown.partnership.name }
  const page = { notice: await installationNotice(), ...own, quote: shown?.text ?? null }
  return data(page, { status: shown === null ? 404 : 200 })
}

function answer(stage: TakeDownStage, at: string | null, status = 200) {
  return data<{ readonly stage: TakeDownStage; readonly at: string | null }>({ stage, at }, { status })
}

export async function action({ request, params: { quote: id = '' } }: ActionFunctionArgs) {
  requireSameOrigin(request)
  if (!mayTakeDown(request)) return answer('ask a person', null, 429)
  const shown = await findShownText(id)
  const outcome = await takeDownQuote(id)
  if (outcome === 'gone already') giveBackTakeDown(request)
  return answer(outcome, shown?.partnership.at ?? null)
}

export default function TakeDownRoute() {
  const { notice, partnership, quote, at } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const stage = done?.stage ?? (quote === null ? 'gone already' : 'ask')
  const prefix = done?.at ?? at
  return (
    <PublicPage title="Have a text taken down" notice={notice} at={prefix}>
      <TakeDown stage={stage} quote={quote} partnership={partnership} at={prefix} />
    </PublicPage>
  )
}
