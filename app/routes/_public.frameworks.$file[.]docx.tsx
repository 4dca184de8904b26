import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireFrameworkMaterial } from '~/http/framework-material.server'
import { writeWordDocument } from '~/http/word-document.server'
import { frameworkBlocks } from '~/ui/indicator/framework-blocks'

/** A framework in the layout of its partnership as a Word document that lies on its side. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { day, ...material } = await requireFrameworkMaterial(request, params.file)
  const { id, owner, title } = material.framework
  const blocks = frameworkBlocks(material)
  return new Response(await writeWordDocument({ title, day, blocks, orientation: 'landscape', size: 9, runningHead: owner }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${id}.docx"`,
      'Cache-Control': 'no-cache',
    },
  })
}
