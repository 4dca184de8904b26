import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { requireBenchmark } from '~/http/asked-benchmark.server'
import { BenchmarkBasisTable } from '~/ui/benchmark/benchmark-basis-table'
import { BenchmarkChoices } from '~/ui/benchmark/benchmark-choices'
import { BenchmarkTable } from '~/ui/benchmark/benchmark-table'
import { benchmarkQuery } from '~/ui/benchmark/benchmark-words'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { scaleText } from '~/ui/release/scale-text'

export const links: LinksFunction = () => [styles, frameworkStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = () => [{ title: 'Partnerships beside each other – What Matters' }]

export async function loader({ request }: LoaderFunctionArgs) {
  return { notice: await installationNotice(), ...(await requireBenchmark(request)) }
}

export default function BenchmarkRoute() {
  const { notice, benchmark, choices, places } = useLoaderData<typeof loader>()
  return (
    <PublicPage title="Partnerships beside each other" notice={notice}>
      <p>
        What each partnership of this installation has published about the same themes, in the same edition, on the same scale, in the same
        year. Partnerships stand in the order of their names: this is no league table, and there is no mean over partnerships.
      </p>
      {benchmark === null ? (
        <p>No partnership has published results yet.</p>
      ) : (
        <>
          <BenchmarkChoices choices={choices} chosen={benchmark} />
          <h2>
            {benchmark.period}, edition of {benchmark.series.edition}
          </h2>
          <p>
            The year runs from April to March, and a survey belongs to the year in which it closed. Ratings go{' '}
            {scaleText(benchmark.series.scale)}. “Not enough answers” is said of whatever cannot be shown without telling too much of
            anybody, whatever the reason.
          </p>
          <p className="wm-no-print">
            <a href={`/benchmark.csv${benchmarkQuery(benchmark)}`}>This table as a file (CSV)</a>
          </p>
          <BenchmarkTable benchmark={benchmark} />
          <h2>What to bear in mind</h2>
          <BenchmarkBasisTable benchmark={benchmark} places={places} />
        </>
      )}
    </PublicPage>
  )
}
