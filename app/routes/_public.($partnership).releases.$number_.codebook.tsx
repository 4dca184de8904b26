import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAskedInstrument } from '~/data/asked-instrument.server'
import { installationNotice } from '~/data/installation.server'
import { codebook } from '~/domain/export/codebook'
import { requireRelease } from '~/http/require-release.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { CodebookTable } from '~/ui/release/codebook-table'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Codebook of release ${data?.sequence ?? ''} – What Matters` }]

export async function loader({ params }: LoaderFunctionArgs) {
  const { partnership, release } = await requireRelease(params)
  const { instrument, themes } = release.content.wave
  return {
    notice: await installationNotice(),
    at: partnership.at,
    sequence: release.sequence,
    parts: codebook(release, await findAskedInstrument(instrument, themes)),
  }
}

export default function CodebookRoute() {
  const { notice, at, sequence, parts } = useLoaderData<typeof loader>()
  const release = `${at}/releases/${sequence}`
  return (
    <PublicPage title={`Codebook of release ${sequence}`} notice={notice} at={at}>
      <p>Everything that the file of this release may hold, column by column and code by code.</p>
      <ul className="wm-no-print">
        <li>
          <a href={`${release}.csv`}>The release as a table (CSV)</a>, <a href={`${release}.csv-metadata.json`}>what it is, for machines</a>
        </li>
        <li>
          <a href={`${release}/codebook.csv`}>This codebook as a table (CSV)</a>
        </li>
        <li>
          <a href={release}>Back to release {sequence}</a>
        </li>
      </ul>
      {parts.map((part) => (
        <CodebookTable key={part.title} part={part} />
      ))}
      <h2>Licence</h2>
      <p>The partnership publishes these figures. Ask it under which licence they may be used again; the files name none.</p>
    </PublicPage>
  )
}
