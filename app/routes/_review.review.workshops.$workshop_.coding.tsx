import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findCodeBook } from '~/data/code-books.server'
import { codesToChoose } from '~/domain/workshop/codes-to-choose'
import type { Workshop } from '~/domain/workshop/workshop'
import { askedWorkshop } from '~/http/asked-workshop.server'
import { formText, formTexts } from '~/http/form-text.server'
import { staffFrame } from '~/http/staff-frame.server'
import keyboard from '~/ui/coding/script/code-by-keyboard.ts?url'
import codingStyles from '~/ui/coding/coding.scss?url'
import { ContributionCodingForm } from '~/ui/coding/contribution-coding-form'
import { groupsOfBook } from '~/ui/coding/level-words'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { codeContribution } from '~/usecases/code-contribution.server'
import { type CodedContribution, listCodings, nextToCode } from '~/usecases/list-codings.server'

export const links: LinksFunction = () => [styles, quoteStyles, codingStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Coding – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function choicesFor({ partnershipId }: Workshop, contribution: CodedContribution | null) {
  return groupsOfBook(codesToChoose(await findCodeBook(partnershipId), contribution?.codes ?? []))
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const asked = new URL(request.url).searchParams
  const chosen = asked.get('contribution')
  const all = await listCodings(workshop, session.id)
  const found = chosen === null ? nextToCode(all, asked.get('after') ?? '') : all.find(({ id }) => id === chosen)
  if (found === undefined) throw new Response(null, { status: 404 })
  const from = chosen === null ? ('queue' as const) : ('list' as const)
  const { id, title, journey } = workshop
  const groups = await choicesFor(workshop, found)
  return { ...(await staffFrame(session)), workshop: { id, title, journey }, contribution: found, from, groups }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const form = await request.formData()
  const typed = { codes: formTexts(form, 'code'), noneFits: formText(form, 'none') }
  const contributionId = formText(form, 'contribution')
  const from = formText(form, 'from') === 'list' ? 'list' : 'queue'
  const at = `/review/workshops/${workshop.id}`
  const kept = await codeContribution({ workshop, contributionId, coderId: session.id, ...typed })
  if (kept.ok)
    return redirect(from === 'list' ? `${at}/contributions#contribution-${contributionId}` : `${at}/coding?after=${contributionId}`)
  const contribution = (await listCodings(workshop, session.id)).find(({ id }) => id === contributionId) ?? null
  const groups = await choicesFor(workshop, contribution)
  return data({ contribution, from, groups, typed, problems: sayProblems(kept.problems) } as const, { status: 422 })
}

export default function CodeWorkshop() {
  const page = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  const { workshop } = page
  const { contribution, from, groups } = refusal ?? page
  const at = `/review/workshops/${workshop.id}`
  return (
    <StaffPage title={`Coding: ${workshop.title}`} session={page.session} notice={page.notice}>
      <ErrorSummary problems={refusal?.problems} />
      {contribution === null ? (
        <p id="codes">You have coded every contribution that was let through so far.</p>
      ) : contribution.isOver && refusal === undefined ? (
        <p id="codes">
          Another coder has coded this contribution too, so your codes stand. <a href={`${at}/differences`}>See where coders differ</a>
        </p>
      ) : (
        <>
          <ContributionCodingForm
            contribution={contribution}
            journey={workshop.journey}
            groups={groups}
            typed={refusal?.typed}
            problems={refusal?.problems}
            from={from}
            button={from === 'list' ? 'Save the codes' : 'Save and go on'}
            leave={
              from === 'list'
                ? [`${at}/contributions`, 'Back without saving']
                : [`${at}/coding?after=${contribution.id}`, 'Leave it for later']
            }
          />
          <script type="module" src={keyboard} />
        </>
      )}
      <p className="wm-actions">
        <a href={`${at}/differences`}>Where coders differ</a>
        <a href={`${at}/contributions`}>All that was let through</a>
        <a href="/review/code-book">The code book</a>
      </p>
    </StaffPage>
  )
}
