import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import { requireRelease } from '~/http/require-release.server'
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
  const { partnership, release } = await requireRelease(params)
  const { place } = release.content.wave
  return {
    notice: await installationNotice(),
    at: partnership.at,
    place: partnership.settlements.find(({ code }) => code === place)?.name ?? partnership.area,
    release,
    hasOpenQuotes: (await findTextReleaseOf(partnership.id, release.sequence)) !== null,
  }
}

export default function ReleaseRoute() {
  const { notice, at, place, release, hasOpenQuotes } = useLoaderData<typeof loader>()
  const { sequence, publishedOn, sha256, content, withdrawn } = release
  return (
    <PublicPage title={`Release ${sequence}: ${content.wave.title}`} notice={notice} at={at}>
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
        <a href={`${at}/releases/${sequence}.json`}>This release as data (JSON)</a> ·{' '}
        <a href={`${at}/releases/${sequence}.csv`}>as a table (CSV)</a> · <a href={`${at}/releases/${sequence}/codebook`}>Codebook</a> ·{' '}
        <a href={`${at}/releases`}>All results</a>
      </p>
      <p className="wm-no-print">
        <a href={`${at}/you-said/releases/${sequence}`}>What is done about it: you said, we did</a>
      </p>
      {hasOpenQuotes ? (
        <p>
          <a href={`${at}/releases/${sequence}/quotes`}>What people wrote, in their own words</a>
        </p>
      ) : null}
      <ReleaseTable content={content} withdrawn={withdrawn} />
    </PublicPage>
  )
}
