import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { publishedEvaluation } from '~/http/published-evaluation.server'
import { sourceText, whoJudges } from '~/ui/evaluation/evaluation-words'
import { PublishedJudgements } from '~/ui/evaluation/published-judgements'
import evaluationStyles from '~/ui/evaluation/evaluation.scss?url'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, evaluationStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'How the partnership judges itself – What Matters' }]
// What was taken back is gone for everybody at once.
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  return { notice: await installationNotice(), ...(await publishedEvaluation(params)) }
}

export default function SelfEvaluationRoute() {
  const { notice, partnership, indicators, judgements, source } = useLoaderData<typeof loader>()
  const { at, name } = partnership
  return (
    <PublicPage title="How the partnership judges itself" notice={notice} at={at}>
      <p>
        {name}. {whoJudges}
      </p>
      {judgements.length === 0 ? (
        <p>Nothing is published yet.</p>
      ) : (
        <p className="wm-no-print">
          <a href={`${at}/self-evaluation.docx`}>This page as a Word document</a> ·{' '}
          <a href={`${at}/self-evaluation.csv`}>as a table (CSV)</a>
        </p>
      )}
      {indicators.map((indicator) => (
        <PublishedJudgements
          key={indicator.code}
          indicator={indicator}
          judgements={judgements.filter(({ quality }) => quality === indicator.code)}
          at={at}
        />
      ))}
      <p>{sourceText(source)}</p>
    </PublicPage>
  )
}
