import { chooseVoice } from './choose-voice'
import { spokenParts } from './spoken-parts'

/** The longest that a phone is given to find its voices, in milliseconds; many name them only after they were asked. */
const patience = 1500
const synthesis = window.speechSynthesis

interface Session {
  readonly button: HTMLButtonElement
  readonly label: string
  readonly watcher: MutationObserver
}

let session: Session | null = null
/** Some phones forget an utterance that nobody holds, and never say that it ended. */
let spoken: SpeechSynthesisUtterance | null = null

function wordsOfReader(): { readonly stop: string; readonly noVoice: string; readonly failed: string } {
  const said = JSON.parse(document.querySelector<HTMLElement>('main')?.dataset['listenWords'] ?? '[]') as string[]
  const [stop = '', noVoice = '', failed = ''] = said
  return { stop, noVoice, failed }
}

function say(button: HTMLButtonElement, sentence: string): void {
  const box = button.parentElement?.querySelector('.listening')
  if (box) box.textContent = sentence
}

function mark(element: HTMLElement | null): void {
  document.querySelector('.spoken')?.classList.remove('spoken')
  if (element === null) return
  element.classList.add('spoken')
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
}

function stop(): void {
  if (session === null) return
  const { button, label, watcher } = session
  session = null
  spoken = null
  watcher.disconnect()
  synthesis.cancel()
  mark(null)
  button.textContent = label
}

function voicesOf(): Promise<readonly SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices()
  if (known.length > 0) return Promise.resolve(known)
  return new Promise((resolve) => {
    const tell = () => resolve(synthesis.getVoices())
    synthesis.addEventListener('voiceschanged', tell, { once: true })
    setTimeout(tell, patience)
  })
}

interface Sentence {
  readonly element: HTMLElement
  readonly sentence: string
  readonly voice: SpeechSynthesisVoice
}

/** Each thing in a voice of its own language; what no voice can say is left to be read. */
function sentencesOf(page: HTMLElement, voices: readonly SpeechSynthesisVoice[]): readonly Sentence[] {
  return spokenParts(page).flatMap(({ element, sentences }) => {
    const voice = chooseVoice(voices, element.closest<HTMLElement>('[lang]')?.lang ?? '')
    return voice === undefined ? [] : sentences.map((sentence) => ({ element, sentence, voice }))
  })
}

/** Reads one sentence after the other, each with its own mark, as long as nobody has stopped it. */
function readOn(own: Session, [next, ...later]: readonly Sentence[]): void {
  if (session !== own) return
  if (next === undefined) return stop()
  spoken = new SpeechSynthesisUtterance(next.sentence)
  spoken.voice = next.voice
  spoken.lang = next.voice.lang
  spoken.rate = 0.9
  spoken.addEventListener('end', () => readOn(own, later))
  spoken.addEventListener('error', () => {
    if (session !== own) return
    stop()
    say(own.button, wordsOfReader().failed)
  })
  mark(next.element)
  synthesis.speak(spoken)
}

/** What somebody answered is no other company's to hear: it is read by a voice on the phone itself, or not at all. */
function mayRead(page: HTMLElement, voices: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  return page.querySelector('.answers, .receipt') === null ? voices : voices.filter(({ localService }) => localService)
}

async function start(button: HTMLButtonElement): Promise<void> {
  const watcher = new MutationObserver(() => {
    if (button.getClientRects().length === 0) stop()
  })
  const own: Session = { button, label: button.textContent ?? '', watcher }
  session = own
  button.textContent = wordsOfReader().stop
  say(button, '')
  watcher.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] })
  const known = await voicesOf()
  if (session !== own) return
  const page = button.closest<HTMLElement>('section, form') ?? document.querySelector<HTMLElement>('main')
  if (page === null) return stop()
  const voices = mayRead(page, known)
  if (chooseVoice(voices, document.documentElement.lang) === undefined) {
    stop()
    return say(button, wordsOfReader().noVoice)
  }
  readOn(own, sentencesOf(page, voices))
}

/** The button begins to read its page or step aloud, and ends it. */
function listen(button: HTMLButtonElement): void {
  const isReading = session?.button === button
  stop()
  if (!isReading) void start(button)
}

document.addEventListener('listen', ({ target }) => {
  if (target instanceof HTMLButtonElement) listen(target)
})
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') stop()
})
document.addEventListener('visibilitychange', () => {
  if (document.hidden) stop()
})
addEventListener('pagehide', stop)
