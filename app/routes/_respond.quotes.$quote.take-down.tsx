import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { findHomePartnershipId, findPartnershipPlaces } from '~/data/partnerships.server'
import { findPublishedContribution } from '~/data/published-contributions.server'
import { findQuote } from '~/data/quotes.server'
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

export async function loader({ params: { quote: id = '' } }: LoaderFunctionArgs) {
  const partnershipId = await findHomePartnershipId()
  const partnership = partnershipId === null ? null : await findPartnershipPlaces(partnershipId)
  const quote = (await findQuote(id)) ?? (await findPublishedContribution(id))
  const page = { notice: await installationNotice(), partnership: partnership?.name ?? 'partnership', quote }
  return data(page, { status: quote === null ? 404 : 200 })
}

function answer(stage: TakeDownStage, status = 200) {
  return data<{ readonly stage: TakeDownStage }>({ stage }, { status })
}

export async function action({ request, params: { quote: id = '' } }: ActionFunctionArgs) {
  requireSameOrigin(request)
  if (!mayTakeDown(request)) return answer('ask a person', 429)
  const outcome = await takeDownQuote(id)
  if (outcome === 'gone already') giveBackTakeDown(request)
  return answer(outcome)
}

export default function TakeDownRoute() {
  const { notice, partnership, quote } = useLoaderData<typeof loader>()
  const stage = useActionData<typeof action>()?.stage ?? (quote === null ? 'gone already' : 'ask')
  return (
    <PublicPage title="Have a text taken down" notice={notice}>
      <TakeDown stage={stage} quote={quote} partnership={partnership} />
    </PublicPage>
  )
}
