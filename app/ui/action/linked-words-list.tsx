import type { LinkedWords } from '~/domain/action/words-beside'
import { QuoteText } from '../quote/quote-text'

/** Words that an action answers, each with the way to have it taken down. `at`: what sets this list apart, where words stand twice on a page. */
export function LinkedWordsList({ words, at }: { readonly words: readonly LinkedWords[]; readonly at: string }) {
  if (words.length === 0) return null
  return (
    <ul className="wm-quotes">
      {words.map((said) => (
        <li className="wm-quote" key={said.key}>
          {said.kind === 'story' ? <a href={`/stories/${said.id}`}>A story: {said.text}</a> : <Said said={said} id={`${at}-${said.id}`} />}
        </li>
      ))}
    </ul>
  )
}

function Said({ said: { id: address, kind, text, language, group }, id }: { readonly said: LinkedWords; readonly id: string }) {
  return (
    <>
      {kind === 'contribution' ? <p className="wm-quote__about">Said at a workshop</p> : null}
      {group === null ? null : <p className="wm-quote__about">{group}</p>}
      <QuoteText id={id} text={text} language={language} />
      <p className="wm-no-print wm-quote__act">
        <a href={`/quotes/${address}/take-down`} aria-describedby={id}>
          Ask for this to be taken down
        </a>
      </p>
    </>
  )
}
