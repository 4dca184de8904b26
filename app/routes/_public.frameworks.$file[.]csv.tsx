import type { LoaderFunctionArgs } from '@remix-run/node'
import { listCommunityNames } from '~/data/community-names.server'
import { findFramework } from '~/data/frameworks.server'
import { listReleases } from '~/data/releases.server'
import { communitiesCsv } from '~/domain/export/communities-csv'
import { frameworkCsv } from '~/domain/export/framework-csv'
import type { Framework } from '~/domain/indicator/framework'
import { groupProgress } from '~/domain/indicator/group-progress'
import { findReadings } from '~/http/framework-material.server'

const communitiesEnding = '-communities'

/** `/frameworks/<id>.csv` is the framework's table, `/frameworks/<id>-communities.csv` its survey indicators by group. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const byGroup = file.endsWith(communitiesEnding)
  const framework = await findFramework(byGroup ? file.slice(0, -communitiesEnding.length) : file)
  if (framework === null || framework.partnershipId === null || framework.indicators.length === 0) throw new Response(null, { status: 404 })
  const text = byGroup ? await groupsFile(framework, framework.partnershipId) : await tableFile(framework)
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}

async function tableFile(framework: Framework): Promise<string> {
  return frameworkCsv(framework, (await findReadings(framework)).readingOf)
}

async function groupsFile(framework: Framework, partnershipId: string): Promise<string> {
  const [releases, communities] = await Promise.all([listReleases(partnershipId), listCommunityNames(partnershipId)])
  return communitiesCsv(framework, ({ theme }) => (theme === null ? [] : groupProgress(theme, communities, releases)))
}
