import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { listPublishedActions } from '~/data/published-actions.server'
import { doneAboutRelease } from '~/domain/action/done-about-release'
import { withWhatWasSaid } from '~/http/actions-with-words.server'
import { requireRelease } from '~/http/require-release.server'
import actionStyles from '~/ui/action/action.scss?url'
import { DoneAboutThemes } from '~/ui/action/done-about-themes'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { dayText } from '~/ui/release/day-text'
import { WithdrawnGroups } from '~/ui/release/withdrawn-groups'

export const links: LinksFunction = () => [styles, frameworkStyles, quoteStyles, actionStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `You said, we did: ${data?.release.content.wave.title ?? 'a survey'} – What Matters` },
  // What was taken down must not go on in a search engine.
  { name: 'robots', content: 'noindex, noarchive' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  const { partnership, release, releases } = await requireRelease(params)
  const actions = await listPublishedActions(partnership.id)
  const answering = await withWhatWasSaid(actions, { partnershipId: partnership.id, releases, group: null })
  return { notice: await installationNotice(), at: partnership.at, release, done: doneAboutRelease(release, answering) }
}

export default function YouSaidReleaseRoute() {
  const { notice, at, release, done } = useLoaderData<typeof loader>()
  const { sequence, publishedOn, content, withdrawn } = release
  return (
    <PublicPage title={`You said, we did: ${content.wave.title}`} notice={notice} at={at}>
      <p>
        Theme by theme: how people rated their place, what they said, and what is done about it or why not. The scores are those of{' '}
        <a href={`${at}/releases/${sequence}`}>release {sequence}</a>, published on {dayText(publishedOn)}, over all groups together.{' '}
        <a href={`${at}/you-said`}>All that is done</a>
      </p>
      <WithdrawnGroups content={content} withdrawn={withdrawn} />
      <DoneAboutThemes done={done} scale={content.wave.scale} at={at} />
    </PublicPage>
  )
}
