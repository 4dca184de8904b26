import { findIdentifiers } from '~/domain/anonymise/find-identifiers'
import { keptParts } from './kept-parts'
import { wordOfKind, type MarkWords } from './mark-word'

interface Properties {
  readonly text: string
  readonly words: MarkWords
}

/** What somebody wrote, as it will be kept: what is taken out reads as a word in brackets, in the language of the page. */
export function KeptText({ text, words }: Properties) {
  return (
    <span dir="auto">
      {keptParts(text, findIdentifiers(text)).map((part, index) =>
        'text' in part ? (
          part.text
        ) : (
          <bdi className="chip" key={index}>
            [{words[wordOfKind[part.kind]]}]
          </bdi>
        ),
      )}
    </span>
  )
}
