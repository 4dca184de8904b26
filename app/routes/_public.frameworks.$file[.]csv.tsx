import type { LoaderFunctionArgs } from '@remix-run/node'
import { listCommunityNames } from '~/data/community-names.server'
import { listFigures } from '~/data/figures.server'
import { findFramework } from '~/data/frameworks.server'
import { listReleases } from '~/data/releases.server'
import { communitiesCsv } from '~/domain/export/communities-csv'
import { frameworkCsv } from '~/domain/export/framework-csv'
import type { Framework } from '~/domain/indicator/framework'
import { groupProgress } from '~/domain/indicator/group-progress'
import { indicatorValue } from '~/domain/indicator/indicator-value'
import { withoutRetired } from '~/domain/indicator/without-retired'

const communitiesEnding = '-communities'

/** `/frameworks/<id>.csv` is the framework's table, `/frameworks/<id>-communities.csv` its survey indicators by group. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const byGroup = file.endsWith(communitiesEnding)
  const found = await findFramework(byGroup ? file.slice(0, -communitiesEnding.length) : file)
  const framework = found === null ? null : withoutRetired(found)
  if (framework === null || framework.partnershipId === null || framework.indicators.length === 0) throw new Response(null, { status: 404 })
  const text = byGroup ? await groupsFile(framework, framework.partnershipId) : await tableFile(framework, framework.partnershipId)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}

async function tableFile(framework: Framework, partnershipId: string): Promise<string> {
  const [releases, figures] = await Promise.all([listReleases(partnershipId), listFigures(framework.id)])
  return frameworkCsv(framework, (indicator) => indicatorValue(indicator, releases, figures.get(indicator.id) ?? []))
}

async function groupsFile(framework: Framework, partnershipId: string): Promise<string> {
  const [releases, communities] = await Promise.all([listReleases(partnershipId), listCommunityNames(partnershipId)])
  return communitiesCsv(framework, ({ theme }) => (theme === null ? [] : groupProgress(theme, communities, releases)))
}
