import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listKeptCaseStudies } from '~/data/kept-case-studies.server'
import { knownOfCaseStudy } from '~/http/require-case-study.server'
import { requireRole } from '~/http/require-role.server'
import { staffFrame } from '~/http/staff-frame.server'
import { StudyTable } from '~/ui/case-study/study-table'
import { StaffPage } from '~/ui/page/staff-page'
import styles from '~/ui/page/staff.scss?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = () => [{ title: 'Case studies – What Matters' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const done: Readonly<Record<string, string>> = {
  withdrawn: 'Consent is withdrawn. Every word of that case study is destroyed, and its address leads nowhere.',
  discarded: 'The draft is destroyed.',
}

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await requireRole(request, 'facilitator', 'coordinator')
  const kept = await listKeptCaseStudies(session.partnershipId)
  const known = kept.map((one) => knownOfCaseStudy(one, session))
  return { ...(await staffFrame(session)), known, said: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null }
}

export default function CaseStudies() {
  const { session, notice, known, said } = useLoaderData<typeof loader>()
  const released = known.filter(({ state }) => state === 'released')
  const mine = known.filter(({ state, isMine }) => isMine && state !== 'released' && state !== 'withdrawn')
  const others = known.filter(({ id }) => ![...released, ...mine].some((one) => one.id === id))
  return (
    <StaffPage title="Case studies" session={session} notice={notice}>
      {said === null ? null : (
        <p className="wm-panel wm-panel--done" role="status">
          {said}
        </p>
      )}
      <p>
        A case study tells one person’s journey through justice in their own words, so that a workshop can talk about it. It goes out when
        two reviewers, neither of whom wrote it, have approved it and the person has given their consent.
      </p>
      <p>
        <a className="ds_button" href="/case-studies/new">
          Begin a case study
        </a>
      </p>
      <section aria-labelledby="released">
        <h2 id="released">Released</h2>
        {released.length === 0 ? <p>None is released yet.</p> : <StudyTable rows={released} caption="Released" home="/case-studies" />}
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine">Yours</h2>
        {mine.length === 0 ? <p>You are not writing one.</p> : <StudyTable rows={mine} caption="Yours" home="/case-studies" />}
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">Written by others, and withdrawn</h2>
          <p>
            Only its writer reads a draft, and its reviewers once it is handed to them. You see that it is there, so that you can withdraw
            it at once when the person asks.
          </p>
          <StudyTable rows={others} caption="Written by others, and withdrawn" home="/case-studies" />
        </section>
      )}
    </StaffPage>
  )
}
