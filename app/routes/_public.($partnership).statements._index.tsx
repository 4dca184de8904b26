import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { listStatements } from '~/data/statements.server'
import { requirePartnership } from '~/http/asked-partnership.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { StatementLinks } from '~/ui/statement/statement-links'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Participation statements – What Matters' }]

export async function loader({ params }: LoaderFunctionArgs) {
  const partnership = await requirePartnership(params['partnership'])
  const statements = await listStatements(partnership.id)
  return { notice: await installationNotice(), at: partnership.at, statements: statements.toReversed() }
}

export default function StatementsRoute() {
  const { notice, at, statements } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="Participation statements" notice={notice} at={at}>
      <p>
        A participation statement says who was engaged in workshops on journeys through justice, how, what was learned, and who is still
        missing. It is numbered, with its date, and never changed afterwards.
      </p>
      {statements.length === 0 ? <p>There are no statements yet.</p> : <StatementLinks at={at} statements={statements} />}
    </PublicPage>
  )
}
