import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicAddress } from '~/http/public-address.server'
import { requirePublishedEvaluation } from '~/http/published-evaluation.server'
import { writeWordDocument } from '~/http/word-document.server'
import { evaluationBlocks } from '~/ui/evaluation/evaluation-blocks'

/** A published self-evaluation as a Word document, with whole addresses of its evidence. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, changedOn, ...published } = await requirePublishedEvaluation(params)
  const blocks = evaluationBlocks({ ...published, site: publicAddress(request, '/'), at: partnership.at })
  return new Response(await writeWordDocument({ title: `Self-evaluation of the ${partnership.name}`, day: changedOn, blocks }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': 'attachment; filename="self-evaluation.docx"',
      'Cache-Control': 'no-store',
    },
  })
}
