import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { today } from '~/data/clock.server'
import { findFrameworkFigures } from '~/data/framework-figures.server'
import { findPursuedFramework } from '~/data/frameworks.server'
import { installationNotice } from '~/data/installation.server'
import { targetPeriods } from '~/domain/export/framework-table'
import type { Framework } from '~/domain/indicator/framework'
import { indicatorProgress } from '~/domain/indicator/group-progress'
import { indicatorValue } from '~/domain/indicator/indicator-value'
import { latestStanding } from '~/domain/indicator/standing'
import { uncoveredOutcomes } from '~/domain/indicator/uncovered-outcomes'
import { publicPathOf } from '~/http/asked-partnership.server'
import { findTracked } from '~/http/framework-material.server'
import { AreasForImprovement } from '~/ui/indicator/areas-for-improvement'
import { DeliveryPlan } from '~/ui/indicator/delivery-plan'
import { FrameworkFiles } from '~/ui/indicator/framework-files'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { IndicatorSection } from '~/ui/indicator/indicator-section'
import landscapeStyles from '~/ui/indicator/landscape.scss?url'
import { NarrativeOutcomes } from '~/ui/indicator/narrative-outcomes'
import { PartnerList } from '~/ui/indicator/partner-list'
import { PrintedLists } from '~/ui/indicator/printed-lists'
import { PriorityActions } from '~/ui/indicator/priority-actions'
import { yearsText } from '~/ui/indicator/years-text'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, frameworkStyles, landscapeStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.framework.title ?? 'Frameworks'} – What Matters` }]

/** Whose outcomes the areas for improvement of a partnership's plan refer to. */
const nationalFramework = 'cjpf-2023'

async function findPerformance(framework: Framework) {
  const { partnershipId, indicators } = framework
  const figuresOf = await findFrameworkFigures(framework)
  const communities = partnershipId === null ? [] : await listCommunityNames(partnershipId)
  const rows = indicators
    .filter(({ source }) => source !== 'narrative')
    .map((indicator) => {
      const figures = figuresOf(indicator)
      const value = indicatorValue(indicator, figures.releases, figures.entered, figures.statements)
      return { indicator, value, standing: latestStanding(indicator, figures, today()), evidence: figures.evidence.length }
    })
  return {
    rows,
    progress: Object.fromEntries(
      indicators
        .filter(({ theme }) => theme !== null)
        .map((indicator) => [indicator.id, indicatorProgress(indicator, communities, figuresOf(indicator).releases)]),
    ),
    evidence: Object.fromEntries(indicators.map((indicator) => [indicator.id, figuresOf(indicator).evidence])),
    periods: targetPeriods(framework),
  }
}

export async function loader({ params }: LoaderFunctionArgs) {
  const framework = await findPursuedFramework(params.framework ?? '')
  if (framework === null) throw new Response(null, { status: 404 })
  const national = framework.areas.length === 0 ? framework : await findPursuedFramework(nationalFramework)
  return {
    notice: await installationNotice(),
    framework,
    at: await publicPathOf(framework.partnershipId),
    aims: national?.outcomes.filter(({ kind }) => kind === 'aim') ?? [],
    uncovered: uncoveredOutcomes(national?.outcomes ?? [], framework.areas),
    performance: await findPerformance(framework),
    tracked: await findTracked(framework),
  }
}

export default function FrameworkRoute() {
  const { notice, at, framework, aims, uncovered, performance, tracked } = useLoaderData<typeof loader>()
  const narrative = framework.indicators.filter(({ source }) => source === 'narrative')
  return (
    <PublicPage title={framework.title} notice={notice} at={at}>
      <p>
        {framework.owner}, {yearsText(framework)}. <a href="/frameworks">All frameworks</a>
      </p>
      <FrameworkFiles id={framework.id} />
      {performance.rows.length === 0 ? null : <IndicatorSection at={at} framework={framework} {...performance} />}
      {framework.priorityActions.length === 0 ? null : <PriorityActions aims={aims} actions={framework.priorityActions} />}
      {framework.areas.length === 0 ? null : (
        <AreasForImprovement aims={aims} areas={framework.areas} uncovered={uncovered} tracked={tracked} />
      )}
      {narrative.length === 0 ? null : (
        <NarrativeOutcomes at={at} outcomes={framework.outcomes} indicators={narrative} evidence={performance.evidence} />
      )}
      <PrintedLists lists={framework.lists} />
      <DeliveryPlan actions={framework.deliveryActions} tracked={tracked} />
      <PartnerList partners={framework.partners} stages={framework.lists['pathway-stage']} />
    </PublicPage>
  )
}
