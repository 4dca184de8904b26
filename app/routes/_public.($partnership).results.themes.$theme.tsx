import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listQuotes } from '~/data/quotes.server'
import { listStatedWordsAbout } from '~/data/stated-words.server'
import { listStatements } from '~/data/statements.server'
import { requireThemeRelease } from '~/http/require-theme-release.server'
import { pageLanguage, resultFrame, resultHeaders } from '~/http/result-frame.server'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'
import resultStyles from '~/ui/result/result.scss?url'
import { ResultPage } from '~/ui/result/result-page'
import { resultWordsOf } from '~/ui/result/result-words'
import { ThemeResults, ThemeTitle } from '~/ui/result/theme-results'

export const links: LinksFunction = () => [styles, frameworkStyles, resultStyles, quoteStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${resultWordsOf(data?.language ?? 'en').t('said.heading')} – What Matters` },
  // What was taken down must not go on in a search engine.
  { name: 'robots', content: 'noindex, noarchive' },
]

export const headers = () => ({ ...resultHeaders, 'Cache-Control': 'no-store' })

/** The scores of one theme in the newest release, beside them what people wrote in the newest whose quotes are opened, and what groups said. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { partnership, theme, release, quoted } = await requireThemeRelease(params)
  const frame = await resultFrame(request, partnership)
  const quotes = quoted === null ? [] : (await listQuotes(quoted.waveId)).filter((quote) => quote.theme === theme)
  const said = (await listStatements(partnership.id)).map(async (statement) => ({
    sequence: statement.sequence,
    from: statement.content.from,
    to: statement.content.to,
    words: await listStatedWordsAbout(theme, statement),
  }))
  const workshops = (await Promise.all(said)).filter(({ words }) => words.length > 0)
  const quotedIn = quoted?.release.sequence ?? release.sequence
  return { ...pageLanguage(frame), frame, theme, release, quotes, quotedIn, workshops }
}

export default function ThemeRoute() {
  const { frame, ...shown } = useLoaderData<typeof loader>()
  return (
    <ResultPage frame={frame} title={<ThemeTitle theme={shown.theme} />}>
      <ThemeResults frame={frame} {...shown} />
    </ResultPage>
  )
}
