import type { ReleasedCaseStudy } from '~/domain/workshop/released-case-study'
import { storyOfWords } from '../case-study/study-words'
import { StoryNotes } from './story-notes'

/** What stands before a story, and the way on to its words: nobody meets them unasked. */
export function StoryBefore({ story }: { readonly story: ReleasedCaseStudy }) {
  return (
    <>
      <h1>{story.title}</h1>
      <p className="lead">{storyOfWords[story.perspective]}.</p>
      <div className="box">
        <StoryNotes story={story} />
        <p>You can stop at any time. Leave now is on top of every page.</p>
      </div>
      <p>
        <a className="on" href={`/stories/${story.id}?read=on`}>
          Read on
        </a>
      </p>
    </>
  )
}

/** A story, stage by stage. */
export function Story({ story }: { readonly story: ReleasedCaseStudy }) {
  const { id, title, contentNotes, opening, stages, closing } = story
  return (
    <>
      <h1>{title}</h1>
      {contentNotes.length === 0 ? (
        <div className="box">
          <StoryNotes story={story} />
        </div>
      ) : (
        <p className="on-screen">
          <a href={`/stories/${id}`}>What this story tells of</a>
        </p>
      )}
      {opening === '' ? null : <p className="words">{opening}</p>}
      {stages.map(({ code, name, text }) => (
        <section key={code} aria-labelledby={`stage-${code}`}>
          <h2 id={`stage-${code}`}>{name}</h2>
          <p className="words">{text}</p>
        </section>
      ))}
      {closing === '' ? null : (
        <section aria-label="How it ends">
          <p className="words closing">{closing}</p>
        </section>
      )}
      <p className="on-screen">
        That is the end of this story. If it brought something up, “Get help” on top of this page has people to call.
      </p>
    </>
  )
}
