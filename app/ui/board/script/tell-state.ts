import type { Desk } from './desk'
import { made, write } from './contribution-node'
import { placeName } from './named-layout'
import { connectionLine } from './standing-words'

/** How long a change has to last before it is read out, and over how long others are summed up, in milliseconds. */
const [settled, summedUp] = [2000, 5000] as const

/** The line that says how this device stands; it is seen, and read out by `tellState` only when it has changed for good. */
export function stateLine({ root, session }: Desk, before: Element): () => void {
  const line = made('p', 'wm-board__state')
  const words = made('span', '')
  const signIn = made('a', '', 'Sign in')
  signIn.setAttribute('href', root.dataset['signIn'] ?? '/sign-in')
  line.append(words, ' ', signIn)
  before.before(line)
  return () => {
    const status = session.status()
    write(words, connectionLine(status, session.unsent(), session.keeping()))
    line.dataset['connection'] = status
    line.dataset['unsent'] = String(session.unsent())
    signIn.hidden = status !== 'signed-out'
  }
}

/** Reads out a new state of the connection once it has lasted, and that everything is sent when something had waited. */
export function tellState({ session, voice }: Desk): () => void {
  let told = session.status()
  let hasWaited = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    const status = session.status()
    const isSent = hasWaited && session.unsent() === 0 && status === 'online'
    if (status === told && !isSent) return
    told = status
    hasWaited = session.unsent() > 0
    voice.say(connectionLine(status, session.unsent(), session.keeping()))
  }
  return () => {
    if (session.status() !== 'online' && session.unsent() > 0) hasWaited = true
    clearTimeout(timer)
    timer = setTimeout(tell, settled)
  }
}

/** Reads out what came from elsewhere: nothing of each, but how many there were in a while. `isOwn` knows what was typed here. */
export function tellOthers({ session, layout, voice }: Desk, isOwn: (id: string) => boolean): () => void {
  const known = new Set(session.board().contributions.map(({ id }) => id))
  let fresh: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    timer = undefined
    const [one] = session.board().contributions.filter(({ id, isRemoved }) => id === fresh[0] && !isRemoved)
    if (fresh.length > 1) voice.say(`${fresh.length} more came from elsewhere.`)
    else if (one !== undefined) voice.say(`One more came from elsewhere: ${placeName(layout, one)}.`)
    fresh = []
  }
  return () => {
    for (const { id } of session.board().contributions) {
      if (known.has(id)) continue
      known.add(id)
      if (!isOwn(id)) fresh.push(id)
    }
    if (fresh.length > 0) timer ??= setTimeout(tell, summedUp)
  }
}
