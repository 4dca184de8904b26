import type { LoaderFunctionArgs } from '@remix-run/node'
import { frameworkWorkbook } from '~/domain/export/framework-workbook'
import { requireFrameworkMaterial } from '~/http/framework-material.server'
import { writeXlsx } from '~/http/spreadsheet.server'

/** A framework in the layout of its partnership as a spreadsheet. */
export async function loader({ params }: LoaderFunctionArgs) {
  const material = await requireFrameworkMaterial(params.file)
  return new Response(await writeXlsx(frameworkWorkbook(material, material.day)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${material.framework.id}.xlsx"`,
      'Cache-Control': 'no-cache',
    },
  })
}
