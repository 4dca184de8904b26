import type { ReleasedCaseStudy } from '~/domain/workshop/released-case-study'
import { contentNoteWords } from '../case-study/content-note-words'

/** What somebody is told before they read: what the story tells of, how it was made, and that nobody can be known from it. */
export function StoryNotes({ story: { contentNotes, isComposite } }: { readonly story: ReleasedCaseStudy }) {
  return (
    <>
      {contentNotes.length === 0 ? null : (
        <>
          <p>
            <b>Before you read:</b> this story tells of
          </p>
          <ul>
            {contentNotes.map((note) => (
              <li key={note}>{contentNoteWords[note]}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {isComposite
          ? 'It is composite: made of the journeys of several people, who all agreed to this.'
          : 'Somebody told it in their own words and agreed that it is read.'}{' '}
        What could point to anybody was changed or left out.
      </p>
    </>
  )
}
