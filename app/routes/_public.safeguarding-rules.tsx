import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { SafeguardingRuleList } from '~/ui/safeguard/safeguarding-rule-list'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = () => [{ title: 'When a text is read at once – What Matters' }]

export async function loader() {
  return { notice: await installationNotice() }
}

export default function SafeguardingRules() {
  const { notice } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="When a text is read at once" notice={notice}>
      <SafeguardingRuleList />
    </PublicPage>
  )
}
