function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}

/**
 * A voice that speaks the language of the page, or none: Gaelic words in an English voice would be no words at all. A voice on the phone
 * itself comes first, because it works without a signal and tells no other company what is read; then one of this country.
 */
export function chooseVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const worth = (voice: SpeechSynthesisVoice) => (voice.localService ? 2 : 0) + (/[-_]GB/i.test(voice.lang) ? 1 : 0)
  return voices
    .filter(({ lang }) => languageOf(lang) === languageOf(language))
    .reduce<SpeechSynthesisVoice | undefined>((best, voice) => (best === undefined || worth(voice) > worth(best) ? voice : best), undefined)
}
