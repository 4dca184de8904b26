import type { ReactNode } from 'react'
import reader from './script/listen.ts?url'
import { useWords } from './words'

/** The page itself, and where the phone finds what reads it aloud, with the words that are said then. */
export function Main({ outcome, children }: { readonly outcome: string | undefined; readonly children: ReactNode }) {
  const { t } = useWords()
  const said = [t('listen.stop'), t('listen.noVoice'), t('listen.failed')]
  return (
    <main id="main" data-outcome={outcome} data-listen={reader} data-listen-words={JSON.stringify(said)}>
      {children}
    </main>
  )
}
