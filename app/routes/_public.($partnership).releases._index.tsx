import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listReleases } from '~/data/releases.server'
import { requirePartnership } from '~/http/asked-partnership.server'
import { pageLanguage, resultFrame, resultHeaders } from '~/http/result-frame.server'
import styles from '~/ui/page/staff.scss?url'
import { AllReleases, AllReleasesTitle } from '~/ui/result/all-releases'
import resultStyles from '~/ui/result/result.scss?url'
import { ResultPage } from '~/ui/result/result-page'
import { resultWordsOf } from '~/ui/result/result-words'

export const links: LinksFunction = () => [styles, resultStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${resultWordsOf(data?.language ?? 'en').t('list.title')} – What Matters` },
]

export const headers = () => resultHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const partnership = await requirePartnership(params['partnership'])
  const frame = await resultFrame(request, partnership)
  return { ...pageLanguage(frame), frame, releases: await listReleases(partnership.id) }
}

export default function ReleasesRoute() {
  const { frame, releases } = useLoaderData<typeof loader>()
  return (
    <ResultPage frame={frame} title={<AllReleasesTitle />}>
      <AllReleases frame={frame} releases={releases} />
    </ResultPage>
  )
}
