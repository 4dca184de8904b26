import type { TextSegment } from '~/domain/anonymise/text-segments'
import { inLanguage } from '../item/in-language'
import { placeholderWords } from './placeholder-words'
import { reasonWords } from './reason-words'

interface Properties {
  readonly segments: readonly TextSegment[]
  readonly language: string
}

/** What somebody wrote, with what may point at somebody marked, and why; what was removed stands in brackets. */
export function MarkedText({ segments, language }: Properties) {
  return (
    <blockquote className="wm-reviewed" {...inLanguage(language, 'en')}>
      {segments.map((segment, at) => (
        // A text is a fixed row of parts: their places are their names.
        <Segment key={`${at} ${segment.kind}`} segment={segment} />
      ))}
    </blockquote>
  )
}

function Segment({ segment }: { readonly segment: TextSegment }) {
  if (segment.kind === 'plain') return <>{segment.text}</>
  if (segment.kind === 'placeholder') {
    return (
      <span className="wm-placeholder" lang="en" dir="ltr">
        {segment.text}
        <span className="wm-visually-hidden"> ({placeholderWords[segment.stands]} was removed)</span>
      </span>
    )
  }
  return (
    <mark className="wm-highlight" tabIndex={0}>
      {segment.text}
      <span className="wm-highlight__reason" lang="en" dir="ltr">
        {' '}
        ({reasonWords[segment.reason]})
      </span>
    </mark>
  )
}
