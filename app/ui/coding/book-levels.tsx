import { type BookCode, bookLevels, type CodeBook, findCode, isOffered, placedCodes, resolveCode } from '~/domain/workshop/code-book'
import { bookLevelWords } from './level-words'

/** The code book by level; what is no longer offered stands apart. */
export function BookLevels({ book }: { readonly book: CodeBook }) {
  const others = book.filter((code) => !isOffered(code))
  return (
    <>
      {bookLevels.map((level) => {
        const codes = placedCodes(book, level)
        return codes.length === 0 ? null : (
          <section key={level} aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`}>{bookLevelWords[level]}</h2>
            <ul className="wm-book">
              {codes.map((code) => (
                <li key={code.code} id={`code-${code.code}`} data-depth={Math.min(code.depth, 3)}>
                  {code.depth > 0 ? <span className="wm-visually-hidden">Under {findCode(book, code.parent)?.name}: </span> : null}
                  {code.name} <ChangeLink code={code} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {others.length === 0 ? null : (
        <details className="wm-details">
          <summary>No longer offered</summary>
          <ul className="wm-book">
            {others.map((code) => (
              <li key={code.code}>
                {code.name} ({bookLevelWords[code.level].toLowerCase()}
                {code.mergedInto === null ? '' : `; counts as ${findCode(book, resolveCode(code.code, book))?.name}`}){' '}
                {code.mergedInto === null ? <ChangeLink code={code} /> : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ChangeLink({ code: { code, name } }: { readonly code: BookCode }) {
  return (
    <a href={`/review/code-book?code=${encodeURIComponent(code)}`}>
      Change<span className="wm-visually-hidden"> {name}</span>
    </a>
  )
}
