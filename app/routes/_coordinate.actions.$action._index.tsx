import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listActionChoices } from '~/data/action-choices.server'
import { listOfferedWords } from '~/data/linked-words.server'
import { findAction } from '~/data/improvement-actions.server'
import type { SignedIn } from '~/data/sessions.server'
import { parseSource } from '~/domain/action/action-source'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { newTypedAction, toTypedAction, typedAction } from '~/http/typed-action.server'
import { ActionForm } from '~/ui/action/action-form'
import { ActionStanding } from '~/ui/action/action-standing'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { saveAction } from '~/usecases/save-action.server'
import { showAction } from '~/usecases/show-action.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Improvement action – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const done: Readonly<Record<string, string>> = {
  kept: 'The action is kept.',
  updated: 'How it stands is kept.',
  published: 'Everybody can read this action now.',
  unpublished: 'The action is no longer on the public pages.',
}

/** The action that the address names; null for a new one. */
async function requireAction(id: string | undefined, { partnershipId }: SignedIn) {
  if (id === 'new') return null
  const action = await findAction(id ?? '', partnershipId)
  if (action === null) throw new Response(null, { status: 404 })
  return action
}

async function offer(partnershipId: string, sources: readonly string[]) {
  const parsed = sources.map(parseSource).filter((source) => source !== null)
  return { ...(await listActionChoices(partnershipId)), words: await listOfferedWords(partnershipId, parsed) }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const kept = await requireAction(params['action'], session)
  const query = new URL(request.url).searchParams
  const { plans } = await listActionChoices(session.partnershipId)
  const items = plans.flatMap((plan) => plan.items)
  const typed = kept === null ? newTypedAction(query, items) : toTypedAction(kept)
  const choices = await offer(session.partnershipId, typed.sources)
  return { ...(await staffFrame(session)), kept, typed, choices, said: done[query.get('done') ?? ''] ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { partnershipId, name: actor } = session
  const kept = await requireAction(params['action'], session)
  const form = await request.formData()
  const to = (['published', 'unpublished'] as const).find((known) => known === formText(form, 'show'))
  if (kept !== null && to !== undefined) {
    await showAction({ partnershipId, actor, id: kept.id, to })
    return redirect(`/actions/${kept.id}?done=${to}`)
  }
  const typed = typedAction(form)
  const saved = await saveAction({ partnershipId, actor, id: kept?.id ?? null, typed })
  if (saved.ok) return redirect(`/actions/${saved.value.id}?done=kept`)
  const choices = await offer(partnershipId, typed.sources)
  return data({ typed, choices, problems: sayProblems(saved.problems) }, { status: 422 })
}

export default function ImprovementActionRoute() {
  const { session, notice, kept, typed, choices, said } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title={kept?.title ?? 'A new improvement action'} session={session} notice={notice}>
      <ErrorSummary problems={refusal?.problems} />
      {said === null || refusal !== undefined ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      )}
      <p>
        <a href="/actions">All actions</a>
      </p>
      {kept === null ? null : <ActionStanding action={kept} />}
      <ActionForm
        kind={kept === null ? 'new' : 'kept'}
        typed={refusal?.typed ?? typed}
        choices={refusal?.choices ?? choices}
        problems={refusal?.problems}
      />
    </StaffPage>
  )
}
