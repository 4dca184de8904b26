import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { formText } from '~/http/form-text.server'
import { variantOf } from '~/http/locale.server'
import { requireRole, type SignedIn } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { languages, offeredOf } from '~/locales/languages'
import { listTexts } from '~/ui/coordinate/listed-text'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { TextForm } from '~/ui/coordinate/text-form'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { variantQuery } from '~/ui/respond/variant-query'
import { correctText } from '~/usecases/correct-text.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'A text – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

/** The text that the address names; throws 404. */
async function requireText(request: Request, session: SignedIn) {
  const variant = variantOf(request, offeredOf(undefined))
  const key = new URL(request.url).searchParams.get('key')
  const text = listTexts(await listCorrectedTexts(session.partnershipId), variant).find((listed) => listed.key === key)
  if (text === undefined) throw new Response(null, { status: 404 })
  return { variant, text }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  return { ...(await staffFrame(session)), ...(await requireText(request, session)) }
}

export async function action({ request }: ActionFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const { variant, text } = await requireText(request, session)
  const form = await request.formData()
  const [typed, checked] = [formText(form, 'text'), formText(form, 'checked')]
  const { partnershipId, name: actor } = session
  const isChecked = checked === 'yes' ? 'checked' : 'not checked'
  const done = await correctText({ partnershipId, actor, variant, key: text.key, typed, checked: isChecked })
  if (done.ok) return redirect(`/texts${variantQuery(variant)}`)
  return data({ typed, checked, problems: sayProblems(done.problems) }, { status: 422 })
}

export default function OneText() {
  const { session, notice, variant, text } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <StaffPage title={`A text in ${languages[variant.language].name}`} session={session} notice={notice}>
      <ErrorSummary problems={refused?.problems} />
      <TextForm
        variant={variant}
        text={text}
        typed={refused?.typed ?? text.text}
        checked={refused?.checked ?? (text.isChecked ? 'yes' : '')}
        problems={refused?.problems}
      />
      <p>
        <a href={`/texts${variantQuery(variant)}`}>Back to the texts</a>
      </p>
    </StaffPage>
  )
}
