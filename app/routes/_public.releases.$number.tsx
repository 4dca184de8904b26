import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { findFirstPartnershipId, findPartnershipPlaces } from '~/data/partnerships.server'
import { listReleases } from '~/data/releases.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import landscapeStyles from '~/ui/indicator/landscape.scss?url'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'
import { ReleaseTable } from '~/ui/release/release-table'

export const links: LinksFunction = () => [styles, frameworkStyles, landscapeStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data === undefined ? 'Results – What Matters' : `Release ${data.release.sequence} – What Matters` },
]

export async function loader({ params }: LoaderFunctionArgs) {
  const id = await findFirstPartnershipId()
  const [partnership, releases] = id === null ? [null, []] : await Promise.all([findPartnershipPlaces(id), listReleases(id)])
  const release = releases.find(({ sequence }) => String(sequence) === params.number)
  if (id === null || partnership === null || release === undefined) throw new Response(null, { status: 404 })
  const { place } = release.content.wave
  return {
    notice: await installationNotice(),
    place: partnership.settlements.find(({ code }) => code === place)?.name ?? partnership.area,
    release,
    hasOpenQuotes: (await findTextReleaseOf(id, release.sequence)) !== null,
  }
}

export default function ReleaseRoute() {
  const { notice, place, release, hasOpenQuotes } = useLoaderData<typeof loader>()
  const { sequence, publishedOn, sha256, content, withdrawn } = release
  return (
    <PublicPage title={`Release ${sequence}: ${content.wave.title}`} notice={notice}>
      <dl className="wm-facts">
        <dt>Published on</dt>
        <dd>{dayText(publishedOn)}</dd>
        <dt>Place that was rated</dt>
        <dd>{place}</dd>
        <dt>Survey</dt>
        <dd>
          {dayText(content.wave.opensOn)} to {dayText(content.wave.closedOn)}
        </dd>
        <dt>Rules</dt>
        <dd>{content.policy}</dd>
        <dt>SHA-256 of the data</dt>
        <dd className="wm-hash">{sha256}</dd>
      </dl>
      <p className="wm-no-print">
        <a href={`/releases/${sequence}.json`}>This release as data (JSON)</a> · <a href={`/releases/${sequence}.csv`}>as a table (CSV)</a>{' '}
        · <a href="/releases">All results</a>
      </p>
      {hasOpenQuotes ? (
        <p>
          <a href={`/releases/${sequence}/quotes`}>What people wrote, in their own words</a>
        </p>
      ) : null}
      <ReleaseTable content={content} withdrawn={withdrawn} />
    </PublicPage>
  )
}
