import type { Contact } from '~/domain/instrument/survey'
import type { ReleasedCaseStudy } from '~/domain/workshop/released-case-study'
import { QrCode } from '../coordinate/qr-code'
import { StoryNotes } from '../story/story-notes'
import { storyOfWords } from './study-words'

interface Properties {
  readonly story: ReleasedCaseStudy
  readonly partnership: string
  readonly contacts: readonly Contact[]
  readonly address: string
}

const kinds = ['Strengths', 'Challenges', 'Ideas'] as const

/** A story for the table of a workshop: a block for each stage with room for what people say about it. The page gives its title. */
export function PrintedStory({ story, partnership, contacts, address }: Properties) {
  return (
    <article className="wm-printed">
      <header className="wm-printed__head">
        <div>
          <p className="wm-printed__who">{partnership}</p>
          <p>{storyOfWords[story.perspective]}.</p>
          <StoryNotes story={story} />
        </div>
        <div className="wm-printed__square">
          <QrCode text={address} label={`QR code of the address ${address}`} />
          <p>Read it on a phone</p>
        </div>
      </header>
      {story.opening === '' ? null : <p className="wm-printed__words">{story.opening}</p>}
      {story.stages.map(({ code, name, text }, index) => (
        <section className="wm-printed__stage" key={code} aria-labelledby={`stage-${code}`}>
          <h2 id={`stage-${code}`}>
            {index + 1}. {name}
          </h2>
          <p className="wm-printed__words">{text}</p>
          <ul className="wm-printed__room" aria-label={`Room to write about ${name}`}>
            {kinds.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </section>
      ))}
      {story.closing === '' ? null : <p className="wm-printed__words">{story.closing}</p>}
      <footer className="wm-printed__foot">
        <h2>If this brought something up</h2>
        <p>Tell whoever runs this workshop, at any time, or call:</p>
        <ul>
          {contacts.map(({ name, phone, note }) => (
            <li key={phone}>
              <b>{name}</b> {phone}
              {note === '' ? null : <span> ({note})</span>}
            </li>
          ))}
        </ul>
        <p>Please leave this sheet on the table when you go.</p>
      </footer>
    </article>
  )
}
