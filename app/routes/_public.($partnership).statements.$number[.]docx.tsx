import type { LoaderFunctionArgs } from '@remix-run/node'
import { listStatedWords } from '~/data/stated-words.server'
import { requireStatement } from '~/http/require-statement.server'
import { writeWordDocument } from '~/http/word-document.server'
import { dayText } from '~/ui/release/day-text'
import { statementBlocks } from '~/ui/statement/statement-blocks'
import { statementTitle } from '~/ui/statement/statement-title'

/** A participation statement as a Word document, with the words that may be published today. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { statement } = await requireStatement(params)
  const { sequence, publishedOn, content } = statement
  const words = await listStatedWords(statement)
  const said = `${content.partnership.name}. Published on ${dayText(publishedOn)}.`
  const blocks = [
    { kind: 'paragraph' as const, text: said },
    ...statementBlocks(content, { people: content.people, contributions: content.contributions, words }),
  ]
  return new Response(await writeWordDocument({ title: statementTitle(statement), day: publishedOn, blocks }), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="statement-${sequence}.docx"`,
      'Cache-Control': 'no-store',
    },
  })
}
