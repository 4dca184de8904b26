import type { ShownContribution } from '~/domain/workshop/board'
import { supportWords } from './board-words'

/** What was said, what was merged into it, and how many people agreed. */
export function ContributionWords({ contribution: { order, text, parts, support } }: { readonly contribution: ShownContribution }) {
  return (
    <>
      <p className="wm-board__words">
        <span className="wm-board__number">{order}</span> {text}
      </p>
      {parts.length === 0 ? null : (
        <ul className="wm-board__parts" aria-label={`Merged into ${order}`}>
          {parts.map((part, index) => (
            <li key={`${index} ${part}`}>{part}</li>
          ))}
        </ul>
      )}
      {support === 0 ? null : <p className="wm-board__support">{supportWords(support)}</p>}
    </>
  )
}
