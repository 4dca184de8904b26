import type { LoaderFunctionArgs } from '@remix-run/node'
import { benchmarkCsv } from '~/domain/export/benchmark-csv'
import { requireBenchmark } from '~/http/asked-benchmark.server'

/** A benchmark as a table for spreadsheets; 404 while no partnership has a release. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { benchmark } = await requireBenchmark(request)
  if (benchmark === null) throw new Response(null, { status: 404 })
  return new Response(benchmarkCsv(benchmark), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="benchmark-${benchmark.period.replace('/', '-')}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}
