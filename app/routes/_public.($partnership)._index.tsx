import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { listFrameworks } from '~/data/frameworks.server'
import { installationNotice } from '~/data/installation.server'
import { listReleases } from '~/data/releases.server'
import { listPublishedJudgements } from '~/data/self-evaluations.server'
import { listStatements } from '~/data/statements.server'
import { findAskedPartnership, listLinkedPartnerships } from '~/http/asked-partnership.server'
import { FrameworkLinks } from '~/ui/indicator/framework-links'
import { OtherPartnerships } from '~/ui/page/other-partnerships'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { OverTimeLinks } from '~/ui/result/over-time-links'
import { ReleaseLinks } from '~/ui/release/release-links'
import { StatementLinks } from '~/ui/statement/statement-links'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = () => [
  { title: 'What Matters' },
  { name: 'description', content: 'What people with lived experience of community justice say about their place, and what comes of it.' },
]

export async function loader({ params }: LoaderFunctionArgs) {
  const partnership = await findAskedPartnership(params['partnership'])
  if (partnership === null && params['partnership'] !== undefined) throw new Response(null, { status: 404 })
  const releases = partnership === null ? [] : await listReleases(partnership.id)
  return {
    notice: await installationNotice(),
    partnership,
    communities: partnership === null ? [] : (await listCommunityNames(partnership.id)).map(({ name }) => name),
    releases: releases.toReversed(),
    statements: (partnership === null ? [] : await listStatements(partnership.id)).toReversed(),
    judgesItself: partnership !== null && (await listPublishedJudgements(partnership.id)).length > 0,
    frameworks: await listFrameworks(),
    others: (await listLinkedPartnerships()).filter(({ id }) => id !== partnership?.id),
  }
}

export default function FrontRoute() {
  const { notice, partnership, communities, releases, statements, judgesItself, frameworks, others } = useLoaderData<typeof loader>()
  const at = partnership?.at ?? ''
  return (
    <PublicPage title="What matters to you?" notice={notice} at={at}>
      <p>
        {partnership === null ? 'A community justice partnership' : partnership.name} asks people who know justice from their own lives what
        their place is like for them, and what would make it better
        {communities.length === 0 ? '' : `: ${communities.join(', ')}`}. Here is what they said, and how it enters the plans.
      </p>
      <h2>Results</h2>
      {releases.length === 0 ? null : <OverTimeLinks at={at} />}
      {releases.length === 0 ? (
        <p>There are no results yet. They appear here after a survey has closed and its results have been published.</p>
      ) : (
        <ReleaseLinks at={at} releases={releases} />
      )}
      {statements.length === 0 ? null : (
        <>
          <h2>Who took part in workshops</h2>
          <StatementLinks at={at} statements={statements} />
        </>
      )}
      {partnership === null ? null : (
        <>
          <h2>What came of it</h2>
          <p>
            <a href={`${at}/you-said`}>You said, we did</a>
          </p>
        </>
      )}
      <h2>Frameworks</h2>
      <FrameworkLinks frameworks={frameworks} />
      {judgesItself ? (
        <p>
          <a href={`${at}/self-evaluation`}>How the partnership judges itself</a>
        </p>
      ) : null}
      <OtherPartnerships partnerships={others} />
      <h2>What we promise to those who answer</h2>
      <ul>
        <li>Nothing is asked that could name you. Nothing about what you did, or what was done to you. You may skip anything.</li>
        <li>You read who sees what, and how long it is kept, before you type.</li>
        <li>Answers are shown only for ten people or more together. A figure about fewer is shown to nobody.</li>
        <li>You can leave the survey at once, on every page, and help is one tap away.</li>
        <li>You will see here what came of it.</li>
      </ul>
    </PublicPage>
  )
}
