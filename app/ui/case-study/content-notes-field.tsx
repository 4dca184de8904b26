import { type ContentNote, contentNotes } from '~/domain/workshop/case-study'
import { ChoiceField } from '../form/choice-field'
import { contentNoteWords } from './content-note-words'

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What readers are told before they read. */
export function ContentNotesField({ chosen }: { readonly chosen: readonly ContentNote[] }) {
  return (
    <ChoiceField
      name="note"
      kind="checkbox"
      legend="Content notes"
      hint="What the story tells of that may be hard to read. Readers see this first and choose to read on."
      choices={contentNotes.map((note) => ({ value: note, label: capital(contentNoteWords[note]) }))}
      chosen={chosen}
    />
  )
}
