import type { LoaderFunctionArgs } from '@remix-run/node'
import { today } from '~/data/clock.server'
import { listCommunityNames } from '~/data/community-names.server'
import { findPursuedFramework } from '~/data/frameworks.server'
import { listReleases } from '~/data/releases.server'
import { communitiesCsv } from '~/domain/export/communities-csv'
import { frameworkCsv } from '~/domain/export/framework-csv'
import { performanceCsv, performanceRows } from '~/domain/export/performance-rows'
import type { Framework } from '~/domain/indicator/framework'
import { groupProgress } from '~/domain/indicator/group-progress'
import { findReadings } from '~/http/framework-material.server'

type PartnershipFramework = Framework & { readonly partnershipId: string }

const writers: Readonly<Record<string, (framework: PartnershipFramework) => Promise<string>>> = {
  '': tableFile,
  '-communities': groupsFile,
  '-performance': performanceFile,
}

/** `/frameworks/<id>.csv` is the framework's table, `-communities.csv` its survey indicators by group, `-performance.csv` rows for a performance system. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const ending = Object.keys(writers).find((one) => one !== '' && file.endsWith(one)) ?? ''
  const framework = await findPursuedFramework(file.slice(0, file.length - ending.length))
  const write = writers[ending]
  if (framework === null || !isOfPartnership(framework) || framework.indicators.length === 0 || write === undefined) {
    throw new Response(null, { status: 404 })
  }
  return new Response(await write(framework), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}.csv"`,
      'Cache-Control': 'no-cache',
    },
  })
}

function isOfPartnership(framework: Framework): framework is PartnershipFramework {
  return framework.partnershipId !== null
}

async function tableFile(framework: Framework): Promise<string> {
  return frameworkCsv(framework, (await findReadings(framework)).readingOf)
}

async function groupsFile(framework: PartnershipFramework): Promise<string> {
  const { partnershipId } = framework
  const [releases, communities] = await Promise.all([listReleases(partnershipId), listCommunityNames(partnershipId)])
  return communitiesCsv(framework, ({ theme }) => (theme === null ? [] : groupProgress(theme, communities, releases)))
}

async function performanceFile(framework: Framework): Promise<string> {
  return performanceCsv(performanceRows(framework, (await findReadings(framework)).figuresOf, today()))
}
