import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCodeNames } from '~/data/coding-frames.server'
import { installationNotice } from '~/data/installation.server'
import { listQuotes } from '~/data/quotes.server'
import { findTextReleaseOf } from '~/data/text-releases.server'
import { quotePage } from '~/domain/anonymise/quote-page'
import { requireRelease } from '~/http/require-release.server'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import { HeldCodes } from '~/ui/quote/held-codes'
import { PageLinks } from '~/ui/quote/page-links'
import quoteStyles from '~/ui/quote/quote.scss?url'
import { QuoteSections } from '~/ui/quote/quote-sections'
import { dayText } from '~/ui/release/day-text'

export const links: LinksFunction = () => [styles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `In people’s own words – ${data === undefined ? 'What Matters' : `Release ${data.release.sequence} – What Matters`}` },
  // What was taken down must not go on in a search engine.
  { name: 'robots', content: 'noindex, noarchive' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, release } = await requireRelease(params)
  const opened = await findTextReleaseOf(partnership.id, release.sequence)
  if (opened === null) throw new Response(null, { status: 404 })
  const { themes, own = [] } = release.content.wave
  const asked = [...themes, ...own.map(({ code }) => code)]
  const shown = quotePage(await listQuotes(opened.waveId), asked, Number(new URL(request.url).searchParams.get('page') ?? 1))
  if (shown === null) throw new Response(null, { status: 404 })
  return {
    notice: await installationNotice(),
    prefix: partnership.at,
    release,
    texts: opened.texts,
    shown,
    own,
    names: await listCodeNames(partnership.id),
  }
}

export default function QuotesRoute() {
  const { notice, prefix, release, texts, shown, own, names } = useLoaderData<typeof loader>()
  const { page, pages, sections } = shown
  const at = `${prefix}/releases/${release.sequence}`
  return (
    <PublicPage title="In people’s own words" notice={notice} at={prefix}>
      <p>
        From the survey <a href={at}>{release.content.wave.title}</a>, opened on {dayText(texts.publishedOn)}. A reviewer has read each text
        and taken out what could point to somebody: a word in square brackets, like [date], stands in its place. The order is by chance and
        tells nothing of who wrote what.
      </p>
      <p>
        Is one of these yours, or about you? You can have it taken down at once. You need not say who you are, or why. No figure changes
        when a text goes.
      </p>
      {page === 1 ? <HeldCodes texts={texts} groups={release.content.groups} withdrawn={release.withdrawn} names={names} /> : null}
      {sections.length === 0 ? (
        <p>There are no texts to read here. Either nobody wrote one that can be shown, or they were taken down since.</p>
      ) : (
        <QuoteSections sections={sections} own={own} />
      )}
      <PageLinks at={`${at}/quotes`} page={page} pages={pages} />
      <p className="wm-no-print">
        <a href={at}>Back to release {release.sequence}</a>
      </p>
    </PublicPage>
  )
}
