import { inLanguage } from '../item/in-language'

interface Properties {
  readonly id: string
  readonly text: string
  readonly language: string
}

/** The words of a text, in their own language and direction. */
export function QuoteText({ id, text, language }: Properties) {
  return (
    <blockquote className="wm-quote__text" id={id} {...inLanguage(language, 'en')}>
      {text}
    </blockquote>
  )
}
