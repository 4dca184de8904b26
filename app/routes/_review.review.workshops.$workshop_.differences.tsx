import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findCodeBook } from '~/data/code-books.server'
import { codesToChoose } from '~/domain/workshop/codes-to-choose'
import type { Workshop } from '~/domain/workshop/workshop'
import { askedWorkshop } from '~/http/asked-workshop.server'
import { formText, formTexts } from '~/http/form-text.server'
import { staffFrame } from '~/http/staff-frame.server'
import { AgreementTable } from '~/ui/coding/agreement-table'
import keyboard from '~/ui/coding/script/code-by-keyboard.ts?url'
import codingStyles from '~/ui/coding/coding.scss?url'
import { ContributionCodingForm } from '~/ui/coding/contribution-coding-form'
import { groupsOfBook } from '~/ui/coding/level-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { namesOf } from '~/usecases/list-codings.server'
import { type Difference, listDifferences } from '~/usecases/list-differences.server'
import { settleCodes } from '~/usecases/settle-codes.server'

export const links: LinksFunction = () => [styles, quoteStyles, codingStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Where coders differ – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** A difference with the names of what each chose, and with what all chose ticked. */
async function describe(difference: Difference, { partnershipId }: Workshop) {
  const book = await findCodeBook(partnershipId)
  const chosen = difference.choices.flatMap(({ codes }) => codes)
  const shared = [...new Set(chosen)].filter((code) => difference.choices.every(({ codes }) => codes.includes(code)))
  const choices = difference.choices.map(({ coder, codes }) => ({ coder, names: namesOf(book, codes) }))
  return { ...difference, choices, codes: shared.length === 0 ? null : shared, groups: groupsOfBook(codesToChoose(book, chosen)) }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const { differences, agreements } = await listDifferences(workshop, session.id)
  const found = differences.find(({ id }) => id > after) ?? differences[0]
  const { id, title, journey } = workshop
  const difference = found === undefined ? null : await describe(found, workshop)
  return { ...(await staffFrame(session)), workshop: { id, title, journey }, difference, left: differences.length, agreements }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const form = await request.formData()
  const typed = { codes: formTexts(form, 'code'), noneFits: formText(form, 'none') }
  const contributionId = formText(form, 'contribution')
  const settled = await settleCodes({ workshop, contributionId, coderId: session.id, ...typed })
  if (settled.ok) return redirect(`/review/workshops/${workshop.id}/differences?after=${contributionId}`)
  const found = (await listDifferences(workshop, session.id)).differences.find(({ id }) => id === contributionId)
  const difference = found === undefined ? null : await describe(found, workshop)
  return data({ difference, typed, problems: sayProblems(settled.problems) }, { status: 422 })
}

export default function CoderDifferences() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { workshop, left, agreements } = page
  const { difference } = refusal ?? page
  const at = `/review/workshops/${workshop.id}`
  return (
    <StaffPage title={`Where coders differ: ${workshop.title}`} session={page.session} notice={page.notice}>
      <ErrorSummary problems={refusal?.problems} />
      <h2>{difference === null ? 'Nothing to settle' : left === 1 ? 'The last difference' : `One of ${left} differences`}</h2>
      {difference === null ? (
        <p id="codes">
          You see a contribution here when you and another coder have coded it differently. Talk it over, and choose the codes that count.
        </p>
      ) : (
        <>
          <ContributionCodingForm
            contribution={difference}
            journey={workshop.journey}
            groups={difference.groups}
            typed={refusal?.typed}
            problems={refusal?.problems}
            from="queue"
            button="These codes count"
            leave={[`${at}/differences?after=${difference.id}`, 'Leave it for later']}
          >
            <dl className="wm-facts">
              {difference.choices.map(({ coder, names }) => (
                <div key={coder}>
                  <dt>{coder} chose</dt>
                  <dd>{names.length === 0 ? 'that none fits' : names.join('; ')}</dd>
                </div>
              ))}
            </dl>
          </ContributionCodingForm>
          <script type="module" src={keyboard} />
        </>
      )}
      <h2>Agreement</h2>
      <AgreementTable agreements={agreements} />
      <p className="wm-actions">
        <a href={`${at}/coding`}>Go on coding</a>
        <a href="/review">All waves and workshops</a>
      </p>
    </StaffPage>
  )
}
