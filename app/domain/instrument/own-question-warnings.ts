import type { OwnQuestion } from './own-question'

/** What the promise says that nobody is asked: who they are, and what they did or what was done to them. */
export type OwnWarning = { readonly about: 'identity' | 'offence'; readonly phrase: string; readonly language: string }

const telling: Readonly<Record<OwnWarning['about'], readonly RegExp[]>> = {
  identity: [
    /\b(?:your|full|first|last|family|sur)[ -]?names?\b/i,
    /\bnames? of\b/i,
    /\b(?:your |home |e-?mail )?address(?:es)?\b/i,
    /\bpost ?codes?\b/i,
    /\b(?:date|day|year) of birth\b/i,
    /\bbirthdays?\b|\bwhen were you born\b|\bhow old\b|\byour age\b/i,
    /\b(?:tele)?phone numbers?\b|\bmobile numbers?\b|\be-?mail\b/i,
    /\bwhich street\b|\bwhere do you live\b/i,
    /\bnational insurance\b|\bCHI number\b|\bprison(?:er)? number\b/i,
    /\bwho are you\b|\bsign here\b/i,
  ],
  offence: [
    /\bwhat (?:did you do|have you done|were you|was done)\b/i,
    /\b(?:offen[cs]es?|crimes?|convict(?:ed|ions?)|charged?|guilty|arrested)\b/i,
    /\bwhy (?:were|are) you in (?:prison|custody)\b/i,
    /\b(?:your|length of) sentence\b|\bhow long (?:were|are) you in (?:prison|custody)\b/i,
    /\bwhat happened to you\b|\bwho hurt you\b|\bwere you (?:abused|attacked|assaulted|hurt)\b/i,
    /\b(?:do|did) you (?:use|take|deal|sell) (?:drugs?|heroin|cocaine)\b/i,
  ],
}

/**
 * Words of a question that seem to ask for what the promise says is not asked. An aid to whoever writes it and never a refusal: it knows
 * English phrases only, and a harmless question may hold one.
 */
export function ownQuestionWarnings({ words }: OwnQuestion): readonly OwnWarning[] {
  return Object.entries(words).flatMap(([language, { ask, options, low, high }]) =>
    (['identity', 'offence'] as const).flatMap((about) =>
      telling[about].flatMap((pattern) => {
        const phrase = [ask, ...options, low, high].map((text) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
        return phrase === undefined ? [] : [{ about, phrase, language }]
      }),
    ),
  )
}
