import type { LoaderFunctionArgs } from '@remix-run/node'
import { frameworkWorkbook } from '~/domain/export/framework-workbook'
import { requireFrameworkMaterial } from '~/http/framework-material.server'
import { writeOds } from '~/http/spreadsheet.server'

/** A framework in the layout of its partnership as a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const material = await requireFrameworkMaterial(request, params.file)
  return new Response(await writeOds(frameworkWorkbook(material, material.day)), {
    headers: {
      'Content-Type': 'application/vnd.oasis.opendocument.spreadsheet',
      'Content-Disposition': `attachment; filename="${material.framework.id}.ods"`,
      'Cache-Control': 'no-cache',
    },
  })
}
