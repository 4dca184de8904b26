import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFrameworks } from '~/data/frameworks.server'
import { installationNotice } from '~/data/installation.server'
import { listPartnershipNames } from '~/data/partnerships.server'
import { FrameworkGroups } from '~/ui/indicator/framework-groups'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = () => [{ title: 'Frameworks – What Matters' }]

export async function loader() {
  return { notice: await installationNotice(), frameworks: await listFrameworks(), partnerships: await listPartnershipNames() }
}

export default function FrameworksRoute() {
  const { notice, frameworks, partnerships } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="Frameworks" notice={notice}>
      <p>
        A framework says what a partnership or the country wants to reach, and by which figures it will know. Each stands here as it was
        printed.
      </p>
      <FrameworkGroups frameworks={frameworks} partnerships={partnerships} />
    </PublicPage>
  )
}
