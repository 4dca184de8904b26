import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { listReleases } from '~/data/releases.server'
import { requirePartnership } from '~/http/asked-partnership.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { ReleaseLinks } from '~/ui/release/release-links'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = () => [{ title: 'Results – What Matters' }]

export async function loader({ params }: LoaderFunctionArgs) {
  const { id, at } = await requirePartnership(params['partnership'])
  const releases = await listReleases(id)
  return { notice: await installationNotice(), at, releases: releases.toReversed() }
}

export default function ReleasesRoute() {
  const { notice, at, releases } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="Results" notice={notice} at={at}>
      <p>A release is what one survey has made public: numbered, with its date, and never changed afterwards.</p>
      {releases.length === 0 ? <p>There are no results yet.</p> : <ReleaseLinks at={at} releases={releases} />}
      {releases.length === 0 ? null : (
        <p className="wm-no-print">
          <a href={`${at}/releases.csv`}>All results in one table (CSV)</a>
        </p>
      )}
    </PublicPage>
  )
}
