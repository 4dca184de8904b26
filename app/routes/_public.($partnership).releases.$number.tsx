import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findTextReleaseOf } from '~/data/text-releases.server'
import { requireRelease } from '~/http/require-release.server'
import { pageLanguage, resultFrame, resultHeaders } from '~/http/result-frame.server'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import styles from '~/ui/page/staff.scss?url'
import { Citation } from '~/ui/result/citation'
import { ReleaseLeads } from '~/ui/result/release-leads'
import { ReleaseResults } from '~/ui/result/release-results'
import resultStyles from '~/ui/result/result.scss?url'
import { ReleaseTitle, ResultPage } from '~/ui/result/result-page'
import { resultWordsOf } from '~/ui/result/result-words'

export const links: LinksFunction = () => [styles, frameworkStyles, resultStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title:
      data === undefined
        ? 'Results – What Matters'
        : `${resultWordsOf(data.language).t('release.title', { number: data.release.sequence })} – What Matters`,
  },
]

export const headers = () => resultHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, release } = await requireRelease(params)
  const { place } = release.content.wave
  const frame = await resultFrame(request, partnership)
  return {
    ...pageLanguage(frame),
    frame,
    place: partnership.settlements.find(({ code }) => code === place)?.name ?? partnership.area,
    release,
    hasOpenQuotes: (await findTextReleaseOf(partnership.id, release.sequence)) !== null,
  }
}

export default function ReleaseRoute() {
  const { frame, place, release, hasOpenQuotes } = useLoaderData<typeof loader>()
  const { sequence, publishedOn, content } = release
  return (
    <ResultPage frame={frame} title={<ReleaseTitle sequence={sequence} title={content.wave.title} />}>
      <ReleaseLeads release={release} place={place} frame={frame} />
      <ReleaseResults release={release} frame={frame} hasOpenQuotes={hasOpenQuotes} />
      <Citation frame={frame} releases={[sequence]} publishedOn={publishedOn} />
    </ResultPage>
  )
}
