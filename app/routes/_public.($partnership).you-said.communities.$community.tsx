import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { installationNotice } from '~/data/installation.server'
import { requireCommunityActions } from '~/http/actions-with-words.server'
import { ActionsByState } from '~/ui/action/actions-by-state'
import actionStyles from '~/ui/action/action.scss?url'
import { LinkedFiguresList } from '~/ui/action/linked-figures-list'
import { LinkedWordsList } from '~/ui/action/linked-words-list'
import frameworkStyles from '~/ui/indicator/framework.scss?url'
import { PublicPage } from '~/ui/page/public-page'
import styles from '~/ui/page/staff.scss?url'
import quoteStyles from '~/ui/quote/quote.scss?url'

export const links: LinksFunction = () => [styles, frameworkStyles, quoteStyles, actionStyles].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `You said, we did: ${data?.community.name ?? 'a community'} – What Matters` },
  // What was taken down must not go on in a search engine.
  { name: 'robots', content: 'noindex, noarchive' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ params }: LoaderFunctionArgs) {
  return { notice: await installationNotice(), ...(await requireCommunityActions(params)) }
}

export default function YouSaidCommunityRoute() {
  const { notice, partnership, community, actions } = useLoaderData<typeof loader>()
  const { at } = partnership
  return (
    <PublicPage title={`You said, we did: ${community.name}`} notice={notice} at={at}>
      <p>
        What is done about what this community said, or why not. The scores are those of this community alone, as releases show them.{' '}
        <a href={`${at}/you-said`}>All that is done</a>
      </p>
      {actions.length === 0 ? (
        <p className="wm-panel">Nothing has been done yet about what this community said that can be told here.</p>
      ) : (
        <ActionsByState
          actions={actions}
          at={at}
          beside={(action) => (
            <>
              <LinkedFiguresList figures={action.figures} at={at} />
              <LinkedWordsList words={action.words} at={`beside-${actions.indexOf(action) + 1}`} />
            </>
          )}
        />
      )}
    </PublicPage>
  )
}
