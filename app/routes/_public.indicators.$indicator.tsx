import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { today } from '~/data/clock.server'
import { listCommunityNames } from '~/data/community-names.server'
import { installationNotice } from '~/data/installation.server'
import { askedTheme } from '~/domain/indicator/asked-theme'
import { firstReleased } from '~/domain/indicator/first-released'
import { indicatorProgress } from '~/domain/indicator/group-progress'
import { wantedPolarity } from '~/domain/indicator/polarity'
import { sharedPeriods } from '~/domain/indicator/shared-periods'
import { standings } from '~/domain/indicator/standing'
import { publicPathOf } from '~/http/asked-partnership.server'
import { publicAddress } from '~/http/public-address.server'
import { requireIndicator } from '~/http/require-indicator.server'
import { CiteIndicator } from '~/ui/indicator/cite-indicator'
import { EvidenceList } from '~/ui/indicator/evidence-list'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { GroupTable } from '~/ui/indicator/group-table'
import { IndicatorFacts } from '~/ui/indicator/indicator-facts'
import { SharedPeriodsNote } from '~/ui/indicator/shared-periods-note'
import { StandingsTable } from '~/ui/indicator/standings-table'
import { ThemeLink } from '~/ui/indicator/theme-link'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [styles, frameworkStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.indicator.measure ?? 'Indicators'} – What Matters` }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { framework, indicator, figures } = await requireIndicator(params['indicator'])
  const { partnershipId } = framework
  const communities = partnershipId === null ? [] : await listCommunityNames(partnershipId)
  return {
    notice: await installationNotice(),
    at: await publicPathOf(partnershipId),
    framework,
    indicator,
    communities,
    address: publicAddress(request, `/indicators/${indicator.id}`),
    wanted: wantedPolarity(indicator),
    first: firstReleased(indicator, figures),
    theme: askedTheme(indicator, figures),
    periods: standings(indicator, figures, today()),
    shared: sharedPeriods(indicator, figures),
    groups: indicatorProgress(indicator, communities, figures.releases),
    evidence: figures.evidence,
  }
}

export default function IndicatorRoute() {
  const { notice, at, framework, indicator, communities, address, wanted, first, theme, periods, shared, groups, evidence } =
    useLoaderData<typeof loader>()
  return (
    <PublicPage title={indicator.measure} notice={notice} at={at}>
      <IndicatorFacts at={at} framework={framework} indicator={indicator} wanted={wanted} communities={communities} first={first} />
      <ThemeLink at={at} theme={theme} />
      {indicator.source === 'narrative' && periods.length === 0 ? null : (
        <>
          <h2>How it stands</h2>
          <StandingsTable at={at} standings={periods} />
          <SharedPeriodsNote periods={shared} />
        </>
      )}
      {groups.length === 0 ? null : (
        <>
          <h2>By community</h2>
          <GroupTable at={at} indicator={indicator} groups={groups} />
        </>
      )}
      {evidence.length === 0 && indicator.source !== 'narrative' ? null : (
        <section aria-labelledby="evidence">
          <h2 id="evidence">Evidence in words</h2>
          {evidence.length === 0 ? <p>Nothing has been reported yet.</p> : <EvidenceList at={at} evidence={evidence} />}
        </section>
      )}
      <CiteIndicator measure={indicator.measure} framework={framework.title} address={address} standings={periods} />
    </PublicPage>
  )
}
