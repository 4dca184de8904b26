import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { installationNotice } from '~/data/installation.server'
import { listPlanProgress, listPublishedActions } from '~/data/published-actions.server'
import { listReleases } from '~/data/releases.server'
import { requirePartnership } from '~/http/asked-partnership.server'
import { ActionsByState } from '~/ui/action/actions-by-state'
import actionStyles from '~/ui/action/action.scss?url'
import { PlanProgress } from '~/ui/action/plan-progress'
import { YouSaidLinks } from '~/ui/action/you-said-links'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, actionStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'You said, we did – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  const partnership = await requirePartnership(params['partnership'])
  const actions = await listPublishedActions(partnership.id)
  const releases = await listReleases(partnership.id)
  return {
    notice: await installationNotice(),
    partnership,
    actions,
    releases: releases.toReversed().map(({ sequence, content }) => ({ sequence, title: content.wave.title })),
    communities: await listCommunityNames(partnership.id),
    plans: await listPlanProgress(partnership.id, actions),
  }
}

export default function YouSaidRoute() {
  const { notice, partnership, actions, releases, communities, plans } = useLoaderData<typeof loader>()
  const { at } = partnership
  return (
    <PublicPage title="You said, we did" notice={notice} at={at}>
      <p>What the {partnership.name} does about what people said, and where it has done nothing yet.</p>
      <YouSaidLinks at={at} releases={releases} communities={communities} />
      {actions.length === 0 ? (
        <p className="wm-panel">Nothing has been done yet that can be told here.</p>
      ) : (
        <ActionsByState actions={actions} at={at} />
      )}
      {plans.length === 0 ? null : <h2>How the plans get on</h2>}
      {plans.map((plan) => (
        <PlanProgress key={plan.id} plan={plan} />
      ))}
    </PublicPage>
  )
}
