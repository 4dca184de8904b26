import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listCommunityNames } from '~/data/community-names.server'
import { findSafeguardingProtocol } from '~/data/safeguarding-protocol.server'
import { listQueue, type QueuedText as Queued } from '~/data/safeguarding-queue.server'
import { listStaff } from '~/data/staff.server'
import { actingOnDanger } from '~/domain/staff/acting-on-danger'
import { formText } from '~/http/form-text.server'
import { requireRole, type SignedIn } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { sayProblems } from '~/ui/coordinate/problem-sentence'
import { sheetFieldLabel } from '~/ui/facilitate/sheet-field-label'
import { ErrorSummary } from '~/ui/form/error-summary'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'
import { ProtocolSteps } from '~/ui/safeguard/protocol-steps'
import { QueuedText, type ShownText } from '~/ui/safeguard/queued-text'
import { endDanger, takeOverDanger } from '~/usecases/act-on-danger.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Texts that may speak of danger – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

async function show(queued: Queued, { id: staffId, partnershipId }: SignedIn): Promise<ShownText> {
  const { id, cause, text, language, theme, box, community, wave } = queued
  const [staff, communities] = await Promise.all([listStaff(partnershipId), listCommunityNames(partnershipId)])
  const takenById = queued.takenById ?? ''
  return {
    id,
    cause,
    text,
    language,
    takenById,
    question: sheetFieldLabel(`${box}_${theme}`),
    wave: wave.title,
    community: communities.find(({ code }) => code === community)?.name ?? community,
    takenBy: staff.find((member) => member.id === takenById)?.name ?? '',
    isMine: takenById === staffId,
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, ...actingOnDanger)
  const [queue, protocol] = await Promise.all([listQueue(session.partnershipId), findSafeguardingProtocol(session.partnershipId)])
  const asked = Number(new URL(request.url).searchParams.get('at') ?? '1')
  const at = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), Math.max(1, queue.length))
  const queued = queue[at - 1]
  return {
    ...(await staffFrame(session)),
    steps: protocol?.steps ?? null,
    count: queue.length,
    free: queue.filter(({ takenById }) => takenById === null).length,
    at,
    shown: queued === undefined ? null : await show(queued, session),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id: staffId, partnershipId, name: actor } = await requireRole(request, ...actingOnDanger)
  const form = await request.formData()
  const acting = { id: formText(form, 'id'), partnershipId, staffId, actor }
  const isEnding = formText(form, 'intent') === 'end'
  const seen = formText(form, 'seen')
  const done = isEnding
    ? await endDanger({ ...acting, outcome: formText(form, 'outcome') })
    : await takeOverDanger({ ...acting, seen: seen === '' ? null : seen })
  if (!done.ok) return data({ problems: sayProblems(done.problems) }, { status: 422 })
  if (isEnding) return redirect('/safeguarding')
  const place = (await listQueue(partnershipId)).findIndex(({ id }) => id === acting.id)
  return redirect(`/safeguarding?at=${place + 1}`)
}

export default function SafeguardingQueue() {
  const { session, notice, steps, count, free, at, shown } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems
  return (
    <StaffPage title="Texts that may speak of danger" session={session} notice={notice}>
      <ErrorSummary problems={problems} />
      <div className="wm-beside">
        {shown === null ? (
          <div id="text" tabIndex={-1}>
            <p>No text waits.</p>
          </div>
        ) : (
          <div>
            <p>{countWords(count, free)}</p>
            <QueuedText shown={shown} problems={problems} />
            <nav aria-label="Texts" className="wm-actions">
              {at > 1 ? <a href={`/safeguarding?at=${at - 1}`}>The text before</a> : null}
              <span>
                Text {at} of {count}
              </span>
              {at < count ? <a href={`/safeguarding?at=${at + 1}`}>The next text</a> : null}
            </nav>
          </div>
        )}
        <ProtocolSteps steps={steps} />
      </div>
    </StaffPage>
  )
}

/** With one text, the text itself says whether somebody acts on it. */
function countWords(count: number, free: number): string {
  if (count === 1) return 'One text is here.'
  return `${count} texts are here. ${free === 0 ? 'Somebody acts on each' : `Nobody acts on ${free} of them yet`}.`
}
