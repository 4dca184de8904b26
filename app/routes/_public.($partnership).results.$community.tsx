import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listReleases } from '~/data/releases.server'
import { poolCode } from '~/domain/disclosure/release'
import { requirePartnership } from '~/http/asked-partnership.server'
import { pageLanguage, resultFrame, resultHeaders } from '~/http/result-frame.server'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import styles from '~/ui/page/staff.scss?url'
import { CommunityResults } from '~/ui/result/community-results'
import resultStyles from '~/ui/result/result.scss?url'
import { ResultPage } from '~/ui/result/result-page'
import { AsTyped, resultWordsOf } from '~/ui/result/result-words'

export const links: LinksFunction = () => [styles, frameworkStyles, resultStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title:
      data === undefined
        ? 'Results – What Matters'
        : `${resultWordsOf(data.language).t('over.ofGroup', { group: data.group.name })} – What Matters`,
  },
]

export const headers = () => resultHeaders

/** A group has a page once a release names it; the pool has none, since other people are in it each time. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const partnership = await requirePartnership(params['partnership'])
  const asked = params['community'] ?? poolCode
  const releases = (await listReleases(partnership.id)).filter(({ content }) => content.groups.some(({ code }) => code === asked))
  const group = releases.at(-1)?.content.groups.find(({ code }) => code === asked)
  if (group === undefined || group.code === poolCode) throw new Response(null, { status: 404 })
  const frame = await resultFrame(request, partnership)
  return { ...pageLanguage(frame), frame, group: { code: group.code, name: group.name }, releases }
}

export default function CommunityRoute() {
  const { frame, group, releases } = useLoaderData<typeof loader>()
  return (
    <ResultPage frame={frame} title={<AsTyped>{group.name}</AsTyped>}>
      <CommunityResults frame={frame} group={group} releases={releases} />
    </ResultPage>
  )
}
