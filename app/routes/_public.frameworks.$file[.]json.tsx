import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFramework } from '~/data/frameworks.server'
import { writeFrameworkFile } from '~/domain/indicator/framework-file'

/** One whole framework as its file: printed by its owner, and so public. */
export async function loader({ params }: LoaderFunctionArgs) {
  const framework = await findFramework(params.file ?? '')
  if (framework === null) throw new Response(null, { status: 404 })
  return new Response(writeFrameworkFile(framework), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${framework.id}.json"`,
      'Cache-Control': 'no-cache',
    },
  })
}
