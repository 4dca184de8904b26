import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listLocalPlaces } from '~/data/local-places.server'
import { isPlaceKind, parsePlaces } from '~/domain/anonymise/local-place'
import { refused, type Result } from '~/domain/kernel/result'
import { formText } from '~/http/form-text.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { AddListForm, AddPlaceForm } from '~/ui/coordinate/place-forms'
import { PlaceList } from '~/ui/coordinate/place-list'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { addPlace, addPlaces } from '~/usecases/add-places.server'
import { removePlace } from '~/usecases/remove-place.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Local places – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const done: Readonly<Record<string, string>> = {
  added: 'Added. Phones that have the old list ask for the new one within a day.',
  removed: 'Taken away. Phones that have the old list ask for the new one within a day.',
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const asked = new URL(request.url).searchParams
  const places = await listLocalPlaces(session.partnershipId)
  return { ...(await staffFrame(session)), places, done: done[asked.get('done') ?? ''] ?? null, opened: asked.get('kind') }
}

interface Act {
  readonly partnershipId: string
  readonly actor: string
  readonly form: FormData
}

/** What a form asks for, done; the value is the kind that was changed, and how many names of a list were found good. */
async function act({ partnershipId, actor, form }: Act): Promise<Result<{ kind: string; checked: number | null }>> {
  const intent = formText(form, 'intent')
  const name = formText(form, 'name')
  if (intent === 'remove') {
    const kind = (await listLocalPlaces(partnershipId)).find((place) => place.name === name)?.kind ?? ''
    const removed = await removePlace({ partnershipId, actor, name })
    return removed.ok ? { ok: true, value: { kind, checked: null } } : removed
  }
  const field = intent === 'add' ? 'kind' : 'listKind'
  const kind = formText(form, field)
  if (!isPlaceKind(kind)) return refused({ item: field, key: 'place.kind' })
  const typed = intent === 'add' ? name : formText(form, 'names')
  if (intent === 'add' || intent === 'add-list') {
    const added = await (intent === 'add' ? addPlace : addPlaces)({ partnershipId, actor, kind, typed })
    return added.ok ? { ok: true, value: { kind, checked: null } } : added
  }
  const parsed = parsePlaces(typed, await listLocalPlaces(partnershipId))
  return parsed.ok ? { ok: true, value: { kind, checked: parsed.value.length } } : parsed
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  const form = await request.formData()
  const isRemoval = formText(form, 'intent') === 'remove'
  const names = isRemoval ? [] : ['name', 'kind', 'names', 'listKind']
  const typed = Object.fromEntries(names.map((field) => [field, formText(form, field)]))
  const result = await act({ partnershipId, actor, form })
  if (!result.ok) return data({ typed, checked: null, problems: sayProblems(result.problems) }, { status: 422 })
  const { kind, checked } = result.value
  if (checked !== null) return data({ typed, checked, problems: [] })
  return redirect(`/settings/places?done=${isRemoval ? 'removed' : 'added'}&kind=${kind}#places`)
}

export default function Places() {
  const { session, notice, places, done: said, opened } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed: Readonly<Record<string, string>> = answer?.typed ?? {}
  const problems = answer?.problems
  return (
    <StaffPage title="Local places" session={session} notice={notice}>
      <p>
        <a href="/settings">Settings</a>
      </p>
      <ErrorSummary problems={problems} />
      {said !== null && answer === undefined ? (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      ) : null}
      <p>
        Somebody who names their street, their pub or their court can be recognised by it. These names are marked while people write, on
        their own phones, and again for whoever reviews the texts. Nothing is ever removed because of this list alone.
      </p>
      <p>
        <strong>Places only, never a person.</strong> The list is public: every phone that opens a survey may load it. Take the names from a
        map and from what everybody knows, not from what somebody wrote in a survey.
      </p>
      <AddPlaceForm typed={typed} problems={problems} />
      <AddListForm typed={typed} problems={problems} checked={answer?.checked ?? null} />
      <PlaceList places={places} opened={opened} />
    </StaffPage>
  )
}
