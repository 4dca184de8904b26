import { themeName } from '../release/theme-name'
import { askedName, boxWords } from '../quote/asked-words'
import { QuoteText } from '../quote/quote-text'
import type { CodedText } from '~/domain/anonymise/coded-text'
import { shownWords } from './obstacle-words'

interface Properties {
  readonly waveId: string
  readonly texts: readonly CodedText[]
  readonly own: Parameters<typeof askedName>[1]
  /** Code → name, of areas for improvement and local issues. */
  readonly names: Readonly<Record<string, string>>
}

/** Every approved text as a reviewer needs it: its words, its codes, whether everybody reads it, and what can be done. */
export function CodedList({ waveId, texts, own, names }: Properties) {
  const at = `/review/${waveId}`
  return (
    <ul className="wm-quotes">
      {texts.map((text) => (
        <li key={text.id} className="wm-quote">
          <p className="wm-quote__about">
            <span {...askedName(text.theme, own).written}>{askedName(text.theme, own).name}</span>
            {boxWords[text.box] === null ? null : `: ${boxWords[text.box]?.toLowerCase()}`}
          </p>
          <QuoteText id={`text-${text.id}`} text={text.text} language={text.language} />
          <dl className="wm-facts">
            <dt>Codes</dt>
            <dd>{codesText(text, names)}</dd>
            <dt>Public</dt>
            <dd>{text.obstacle === 'taken-down' ? <strong>{shownWords(text.obstacle)}</strong> : shownWords(text.obstacle)}</dd>
          </dl>
          <p className="wm-actions">
            <a href={`${at}/coding?text=${text.id}`} aria-describedby={`text-${text.id}`}>
              {text.isCoded ? 'Change the codes' : 'Code it'}
            </a>
            <a href={`${at}/quotes?text=${text.id}&act=destroy`} aria-describedby={`text-${text.id}`}>
              Destroy it
            </a>
            {text.obstacle === 'taken-down' ? (
              <a href={`${at}/quotes?text=${text.id}&act=show-again`} aria-describedby={`text-${text.id}`}>
                Show it again
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function codesText({ isCoded, codes }: CodedText, names: Properties['names']): string {
  if (!isCoded) return 'not coded yet'
  return codes.length === 0 ? 'none of the frame fits' : codes.map((code) => names[code] ?? themeName(code)).join('; ')
}
