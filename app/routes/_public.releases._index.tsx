import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { findFirstPartnershipId } from '~/data/partnerships.server'
import { listReleases } from '~/data/releases.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { ReleaseLinks } from '~/ui/release/release-links'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = () => [{ title: 'Results – What Matters' }]

export async function loader() {
  const id = await findFirstPartnershipId()
  const releases = id === null ? [] : await listReleases(id)
  return { notice: await installationNotice(), releases: releases.toReversed() }
}

export default function ReleasesRoute() {
  const { notice, releases } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="Results" notice={notice}>
      <p>A release is what one survey has made public: numbered, with its date, and never changed afterwards.</p>
      {releases.length === 0 ? <p>There are no results yet.</p> : <ReleaseLinks releases={releases} />}
    </PublicPage>
  )
}
