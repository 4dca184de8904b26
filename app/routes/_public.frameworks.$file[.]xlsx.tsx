import type { LoaderFunctionArgs } from '@remix-run/node'
import { today } from '~/data/clock.server'
import { findPursuedFramework } from '~/data/frameworks.server'
import { frameworkWorkbook } from '~/domain/export/framework-workbook'
import { performanceRows, performanceWorkbook } from '~/domain/export/performance-rows'
import type { Workbook } from '~/domain/export/sheet'
import { findReadings, requireFrameworkMaterial } from '~/http/framework-material.server'
import { writeXlsx } from '~/http/spreadsheet.server'

const performanceEnding = '-performance'

/** `/frameworks/<id>.xlsx` is the framework in the layout of its partnership, `-performance.xlsx` rows for a performance system. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const isPerformance = file.endsWith(performanceEnding)
  const workbook = isPerformance ? await performanceOf(file.slice(0, -performanceEnding.length)) : await layoutOf(request, file)
  return new Response(await writeXlsx(workbook), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${file}.xlsx"`,
      'Cache-Control': 'no-cache',
    },
  })
}

async function layoutOf(request: Request, id: string): Promise<Workbook> {
  const material = await requireFrameworkMaterial(request, id)
  return frameworkWorkbook(material, material.day)
}

async function performanceOf(id: string): Promise<Workbook> {
  const framework = await findPursuedFramework(id)
  if (framework === null || framework.partnershipId === null || framework.indicators.length === 0) throw new Response(null, { status: 404 })
  const { figuresOf, day } = await findReadings(framework)
  return performanceWorkbook(framework.title, day, performanceRows(framework, figuresOf, today()))
}
