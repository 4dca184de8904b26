import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listVideos } from '~/data/item-videos.server'
import { welcomeItem } from '~/domain/instrument/item-video'
import { formText } from '~/http/form-text.server'
import { readVideo } from '~/http/read-video.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { words } from '~/locales/languages'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { VideoForm } from '~/ui/coordinate/video-form'
import { VideoList } from '~/ui/coordinate/video-list'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { keepVideo, removeVideo } from '~/usecases/keep-video.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Videos in BSL – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const items = [
  { value: welcomeItem, label: 'The first page, with the promise' },
  ...Object.entries(words.en.themes).map(([value, { name }]) => ({ value, label: name })),
]

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'coordinator')
  const videos = await listVideos(session.partnershipId)
  const named = videos.map((video) => ({ ...video, name: items.find(({ value }) => value === video.item)?.label ?? video.item }))
  return { ...(await staffFrame(session)), videos: named }
}

export async function action({ request }: ActionFunctionArgs) {
  const { partnershipId, name: actor } = await requireRole(request, 'coordinator')
  if (!(request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')) {
    await removeVideo({ partnershipId, actor, item: formText(await request.formData(), 'item') })
    return redirect('/settings/videos')
  }
  const { item, video } = await readVideo(
    request,
    items.map(({ value }) => value),
  )
  if (!video.ok) return data({ item, problems: sayProblems(video.problems) }, { status: 422 })
  await keepVideo({ partnershipId, actor, item }, video.value)
  return redirect('/settings/videos')
}

export default function Videos() {
  const { session, notice, videos } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <StaffPage title="Videos in British Sign Language" session={session} notice={notice}>
      <p>
        <a href="/settings">Settings</a>
      </p>
      <ErrorSummary problems={refusal?.problems} />
      <p>
        A video stands beside its question as “Watch in BSL”. It lies on this server and nowhere else, and is loaded only when somebody
        plays it.
      </p>
      <VideoList videos={videos} />
      <VideoForm items={items} chosen={refusal?.item ?? ''} problems={refusal?.problems} />
    </StaffPage>
  )
}
