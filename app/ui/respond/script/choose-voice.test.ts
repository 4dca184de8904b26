import { expect, test } from 'vitest'
import { chooseVoice } from './choose-voice'

function voice(name: string, lang: string, localService: boolean): SpeechSynthesisVoice {
  return { name, lang, localService, default: false, voiceURI: name }
}

const american = voice('American', 'en-US', true)
const british = voice('British', 'en_GB', true)
const far = voice('Far', 'en-GB', false)
const polish = voice('Polish', 'pl-PL', false)

test.each<readonly [string, readonly SpeechSynthesisVoice[], SpeechSynthesisVoice | undefined, string]>([
  ['en', [far, american, british], british, 'of this country and on the phone'],
  ['en', [far, american], american, 'on the phone before one that needs a signal'],
  ['pl', [british, polish], polish, 'one that needs a signal before none'],
  ['gd', [american, british, far, polish], undefined, 'none rather than one of another language'],
  ['en', [], undefined, 'none where there is none'],
])('for %s', (language, voices, chosen, _why) => {
  expect(chooseVoice(voices, language)).toBe(chosen)
})
