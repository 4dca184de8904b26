import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { listStatedWords } from '~/data/stated-words.server'
import { requireStatement } from '~/http/require-statement.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { dayText } from '~/ui/release/day-text'
import { DocumentBlocks } from '~/ui/statement/document-blocks'
import { statementBlocks } from '~/ui/statement/statement-blocks'
import { statementTitle } from '~/ui/statement/statement-title'
import statementStyles from '~/ui/statement/statement.scss?url'

export const links: LinksFunction = () => [styles, statementStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data === undefined ? 'Participation statements' : statementTitle(data.statement)} – What Matters` },
  // What was taken down must not go on in a search engine.
  { name: 'robots', content: 'noindex, noarchive' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  const { partnership, statement } = await requireStatement(params)
  return { notice: await installationNotice(), at: partnership.at, statement, words: await listStatedWords(statement) }
}

export default function StatementRoute() {
  const { notice, at, statement, words } = useLoaderData<typeof loader>()
  const { sequence, publishedOn, sha256, content } = statement
  const { people, contributions } = content
  return (
    <PublicPage title={statementTitle(statement)} notice={notice} at={at}>
      <dl className="wm-facts">
        <dt>Partnership</dt>
        <dd>{content.partnership.name}</dd>
        <dt>Published on</dt>
        <dd>{dayText(publishedOn)}</dd>
        <dt>Rules</dt>
        <dd>{content.policy}</dd>
        <dt>SHA-256 of the data</dt>
        <dd className="wm-hash">{sha256}</dd>
      </dl>
      <p className="wm-no-print">
        <a href={`${at}/statements/${sequence}.docx`}>This statement as a Word document</a> ·{' '}
        <a href={`${at}/statements/${sequence}.csv`}>as a table (CSV)</a> · <a href={`${at}/statements/${sequence}.json`}>as data (JSON)</a>{' '}
        · <a href={`${at}/statements`}>All statements</a>
      </p>
      <DocumentBlocks blocks={statementBlocks(content, { people, contributions, words })} />
    </PublicPage>
  )
}
