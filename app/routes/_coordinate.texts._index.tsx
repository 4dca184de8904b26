import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCorrectedTexts } from '~/data/text-corrections.server'
import { variantOf } from '~/http/locale.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { offeredOf } from '~/locales/languages'
import { listTexts } from '~/ui/coordinate/listed-text'
import { TextFilter } from '~/ui/coordinate/text-filter'
import { TextTable } from '~/ui/coordinate/text-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Texts – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const variant = variantOf(request, offeredOf(undefined))
  const { searchParams } = new URL(request.url)
  const [word, only] = [searchParams.get('word') ?? '', searchParams.get('only') ?? '']
  const all = listTexts(await listCorrectedTexts(session.partnershipId), variant)
  const sought = word.trim().toLowerCase()
  const found = all.filter(({ english, text }) => `${english}\n${text}`.toLowerCase().includes(sought))
  const texts = only === 'unchecked' ? found.filter(({ isUnchecked }) => isUnchecked) : found
  const unchecked = all.filter(({ isUnchecked }) => isUnchecked).length
  return { ...(await staffFrame(session)), variant, word, only, texts, unchecked }
}

export default function Texts() {
  const { session, notice, variant, word, only, texts, unchecked } = useLoaderData<typeof loader>()
  return (
    <StaffPage title="Texts of the survey" session={session} notice={notice}>
      <p>
        What people read when they answer. A change is seen at once on every page of the survey, and never on results that are published.
        {unchecked === 0
          ? ' Nothing is left to check here.'
          : ` Not checked yet: ${unchecked}. As long as there are any, the pages say so.`}
      </p>
      <TextFilter variant={variant} word={word} only={only} />
      {texts.length === 0 ? <p>There is no such text.</p> : <TextTable variant={variant} texts={texts} />}
    </StaffPage>
  )
}
