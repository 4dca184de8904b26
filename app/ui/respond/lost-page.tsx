import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { createContext, useContext } from 'react'
import { AwayPage } from './away-page'
import type { PageOfRespondent } from './frame-of'
import { script } from './page-files'
import { RespondPage } from './respond-page'
import { useWords } from './words'

/** Set for every address of the respondent, before any route is asked: a page that failed has no data of its own. */
const context = createContext<PageOfRespondent | null>(null)

export const LostPageProvider = context.Provider

export function useLostPage(): PageOfRespondent | null {
  return useContext(context)
}

/** What a respondent sees where there is no page, or where the server is not well: in their language, with help and the way out. */
export function LostPage({ frame }: Pick<PageOfRespondent, 'frame'>) {
  const error = useRouteError()
  const isNowhere = isRouteErrorResponse(error) && error.status === 404
  return (
    <RespondPage frame={frame} script={script}>
      {isNowhere ? <AwayPage why="unknown" day={null} /> : <Fault />}
    </RespondPage>
  )
}

function Fault() {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('fault.heading')}</h1>
      <p>{t('fault.ours')}</p>
      <p>{t('fault.safe')}</p>
      <p>{t('fault.again')}</p>
    </>
  )
}
