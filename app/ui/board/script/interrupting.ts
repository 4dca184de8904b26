import type { InterruptionReason } from '../../../domain/workshop/board'
import type { Entry } from '../../../domain/workshop/entry'
import { lastingInterruption } from '../../../domain/workshop/screen-board'
import { interruptionWords, lastingSentence, lastingWords, sinceWords } from '../pause-words'
import { pauseAct, type PauseAct } from './board-keys'
import { made, write } from './contribution-node'
import type { Desk } from './desk'
import { pauseClock } from './pause-clock'

const doneWords: Readonly<Record<PauseAct, string>> = {
  pause: 'Paused: the big screen hides what was said',
  resume: 'The workshop goes on',
  stop: 'Stopped: the big screen hides what was said',
}

function entryOf(act: PauseAct, reason: InterruptionReason): Entry {
  return act === 'resume' ? { act } : { act, reason }
}

function partOf(whole: ParentNode, selector: string): HTMLElement {
  const part = whole.querySelector<HTMLElement>(selector)
  if (part === null) throw new Error(`The board has no ${selector}`)
  return part
}

/** Null: this board takes nothing any more. */
function placesIn(root: HTMLElement) {
  const banner = root.querySelector<HTMLFormElement>('form#paused')
  const form = root.querySelector<HTMLFormElement>('form#interrupt')
  if (banner === null || form === null) return null
  return {
    banner,
    form,
    what: partOf(banner, '[data-paused]'),
    since: partOf(banner, '[data-paused-since]'),
    resume: partOf(banner, '[value="resume"]'),
    pause: partOf(form, '[value="pause"]'),
    record: partOf(root, '[data-interruptions]'),
    list: partOf(root, '[data-interruption-list]'),
  }
}

type Places = NonNullable<ReturnType<typeof placesIn>>

/** Who stood on a button that is gone stands on the one that takes it back. */
function showButtons({ banner, form, pause, resume }: Places, lasts: 'paused' | 'stopped' | undefined): void {
  const focused = document.activeElement
  banner.hidden = lasts === undefined
  form.hidden = lasts === 'stopped'
  pause.hidden = lasts !== undefined
  const isGone = focused instanceof HTMLElement && (banner.contains(focused) || form.contains(focused)) && focused.offsetParent === null
  if (isGone) (lasts === undefined ? pause : resume).focus()
}

/** Pausing, stopping and going on, by button and by key, recorded on the device like everything else. Returns what draws it anew. */
export function watchInterruptions({ root, session, voice, perform }: Desk): () => void {
  const places = placesIn(root)
  if (places === null) return () => undefined
  const { banner, form, what, since, record, list, pause, resume } = places
  pause.setAttribute('aria-keyshortcuts', 'F9')
  resume.setAttribute('aria-keyshortcuts', 'Shift+F9')

  let isOwn = false
  const act = (wanted: PauseAct): void => {
    const lasting = lastingInterruption(session.board())
    if (wanted === 'pause' && lasting !== null) return voice.say(`${lastingWords[lasting.act]} Shift and F9 go on.`)
    if (wanted === 'resume' && lasting === null) return voice.say('The workshop is not paused.')
    isOwn = true
    perform(entryOf(wanted, new FormData(form).get('reason') as InterruptionReason), doneWords[wanted])
    isOwn = false
  }
  for (const each of [banner, form]) {
    each.addEventListener('submit', (event) => {
      event.preventDefault()
      const { submitter } = event
      if (submitter instanceof HTMLButtonElement) act(submitter.value as PauseAct)
    })
  }
  document.addEventListener('keydown', (event) => {
    const wanted = pauseAct(event)
    if (wanted === null) return
    event.preventDefault()
    act(wanted)
  })

  const clock = pauseClock(session.notes, () => say())
  const say = (): void => {
    const { interruptions } = session.board()
    write(since, sinceWords(clock.began(interruptions.length), new Date()))
  }
  let drawn = -1
  return () => {
    const { interruptions } = session.board()
    if (interruptions.length === drawn) return
    const lasting = lastingInterruption({ interruptions })
    clock.see({ count: interruptions.length, lasts: lasting !== null, how: isOwn ? 'here' : drawn < 0 ? 'before' : 'seen' })
    if (lasting !== null && !isOwn) voice.say(lastingWords[lasting.act])
    drawn = interruptions.length
    list.replaceChildren(...interruptions.map((one) => made('li', '', interruptionWords(one))))
    record.hidden = interruptions.length === 0
    root.dataset['interrupted'] = lasting?.act ?? 'not'
    if (lasting !== null) write(what, lastingSentence(lasting))
    say()
    showButtons(places, lasting?.act)
  }
}
