import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findCodeBook } from '~/data/code-books.server'
import { refused } from '~/domain/kernel/result'
import { askedWorkshop } from '~/http/asked-workshop.server'
import { formText } from '~/http/form-text.server'
import { staffFrame } from '~/http/staff-frame.server'
import { ContributionList } from '~/ui/coding/contribution-list'
import { DecideShown, type ShownAct } from '~/ui/coding/decide-shown'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { destroyContributionForGood } from '~/usecases/destroy-contribution.server'
import { listCodings, namesOf } from '~/usecases/list-codings.server'
import { showContributionAgain } from '~/usecases/show-contribution-again.server'

export const links: LinksFunction = () => [styles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Contributions that were let through – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** The act and the contribution that the address names, where it names any. */
function chosenOf(request: Request): { readonly contributionId: string; readonly act: ShownAct } | null {
  const asked = new URL(request.url).searchParams
  const [contributionId, act] = [asked.get('contribution'), asked.get('act')]
  return contributionId !== null && (act === 'destroy' || act === 'show-again') ? { contributionId, act } : null
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const chosen = chosenOf(request)
  const all = await listCodings(workshop, session.id)
  const found = all.find(({ id }) => id === chosen?.contributionId)
  const book = await findCodeBook(session.partnershipId)
  const { id, title, journey } = workshop
  return {
    ...(await staffFrame(session)),
    workshop: { id, title, journey },
    deciding: chosen === null || found === undefined ? null : { act: chosen.act, text: found.text },
    contributions: all.map(({ codes, ...contribution }) => ({ ...contribution, names: codes === null ? null : namesOf(book, codes) })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session, workshop } = await askedWorkshop(request, params['workshop'])
  const chosen = chosenOf(request)
  if (chosen === null) throw new Response(null, { status: 400 })
  const isConfirmed = formText(await request.formData(), 'confirmed') === 'yes'
  const { contributionId } = chosen
  const target = { contributionId, workshopId: workshop.id, partnershipId: session.partnershipId, actor: session.name }
  const act = chosen.act === 'destroy' ? destroyContributionForGood : showContributionAgain
  const done = isConfirmed ? await act(target) : refused({ item: 'confirmed', key: 'wave.not-confirmed' })
  if (done.ok) return redirect(`/review/workshops/${workshop.id}/contributions`)
  return data({ problems: sayProblems(done.problems) }, { status: 422 })
}

export default function ApprovedContributions() {
  const { session, notice, workshop, deciding, contributions } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  const at = `/review/workshops/${workshop.id}`
  const hidden = contributions.filter(({ obstacle }) => obstacle === 'taken-down')
  const others = contributions.filter(({ obstacle }) => obstacle !== 'taken-down')
  const listed = { workshopId: workshop.id, journey: workshop.journey }
  return (
    <StaffPage title={`Contributions that were let through: ${workshop.title}`} session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      {deciding === null ? (
        <div id="confirmed">
          <p>
            <a href={`${at}/coding`}>Code what you have not coded yet</a>
          </p>
          {contributions.length === 0 ? <p>No contribution has been let through yet.</p> : null}
          {hidden.length === 0 ? null : (
            <section aria-labelledby="taken-down">
              <h2 id="taken-down">Somebody asked that these be taken down</h2>
              <p>Nobody but reviewers sees them any more. Destroy them, or show them again if the request was plainly a mistake.</p>
              <ContributionList contributions={hidden} {...listed} />
            </section>
          )}
          {hidden.length === 0 || others.length === 0 ? null : <h2>The others</h2>}
          <ContributionList contributions={others} {...listed} />
        </div>
      ) : (
        <DecideShown
          act={deciding.act}
          text={{ text: deciding.text, language: 'en' }}
          unchanged="No statement that was released changes with it."
          back={`${at}/contributions`}
          problems={problems}
        />
      )}
    </StaffPage>
  )
}
