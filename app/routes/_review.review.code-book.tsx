import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findCodeBook, findLastChange } from '~/data/code-books.server'
import { findCode } from '~/domain/workshop/code-book'
import { parseBookEdit } from '~/domain/workshop/parse-book-edit'
import { formText } from '~/http/form-text.server'
import { requireReviewer } from '~/http/require-reviewer.server'
import { staffFrame } from '~/http/staff-frame.server'
import bookStyles from '~/ui/coding/book.scss?url'
import { AddCode, ChangeCode } from '~/ui/coding/book-forms'
import { BookLevels } from '~/ui/coding/book-levels'
import { UndoForm } from '~/ui/coding/undo-form'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { editCodeBook } from '~/usecases/edit-code-book.server'
import { undoCodeBook } from '~/usecases/undo-code-book.server'

export const links: LinksFunction = () => [styles, bookStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Code book – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireReviewer(request)
  const book = await findCodeBook(session.partnershipId)
  const asked = new URL(request.url).searchParams.get('code')
  const code = findCode(book, asked) ?? null
  if (asked !== null && code === null) throw new Response(null, { status: 404 })
  return { ...(await staffFrame(session)), book, code, last: await findLastChange(session.partnershipId) }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireReviewer(request)
  const form = await request.formData()
  const [act = '', code = '', name = '', parent = '', into = ''] = ['act', 'code', 'name', 'parent', 'into'].map((field) =>
    formText(form, field),
  )
  const by = { partnershipId: session.partnershipId, actor: session.name }
  const edit = act === 'undo' ? null : parseBookEdit({ act, code, name, parent, into })
  if (edit !== null && !edit.ok) return refusal(edit.problems)
  const sequence = Number(formText(form, 'sequence'))
  const done = edit === null ? await undoCodeBook({ ...by, sequence }) : await editCodeBook({ ...by, edit: edit.value })
  return done.ok ? redirect('/review/code-book') : refusal(done.problems)

  function refusal(problems: Parameters<typeof sayProblems>[0]) {
    return data({ typed: { act, name, parent, into }, problems: sayProblems(problems) }, { status: 422 })
  }
}

export default function CodeBookPage() {
  const { session, notice, book, code, last } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const forms = { book, typed: answer?.typed, problems: answer?.problems }
  return (
    <StaffPage title={code === null ? 'Code book' : `Change “${code.name}”`} session={session} notice={notice}>
      <ErrorSummary problems={answer?.problems} />
      {code === null ? (
        <>
          <p>
            What contributions of workshops are coded to: the plan and the national framework in force, the themes of the survey, and codes
            of your own. You can reorganise it at any time: what coders chose stays, and is read with the book of today.
          </p>
          {last === null ? null : <UndoForm change={last} book={book} problems={answer?.problems} />}
          <BookLevels book={book} />
          <AddCode {...forms} />
          <p>
            <a href="/review">All waves and workshops</a>
          </p>
        </>
      ) : (
        <>
          <p>
            <a href="/review/code-book">Back to the code book</a>
          </p>
          <ChangeCode code={code} {...forms} />
        </>
      )}
    </StaffPage>
  )
}
