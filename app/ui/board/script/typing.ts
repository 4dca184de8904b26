import type { ContributionKind } from '../../../domain/workshop/contribution'
import { typingAct, type TypingAct } from './board-keys'
import { chosen, labelOf, turnChoice, turnTo } from './choices'
import { beginning } from './contribution-node'
import type { Desk } from './desk'
import { editingNote } from './editing-note'
import type { Draft, LeftDraft } from './half-typed'
import { lookAgain } from './look-again'
import { placeName } from './named-layout'
import { newId } from './new-id'

export interface Typing {
  /** Back to the text box, with the caret where it was. */
  focus(): void
  /** The text box takes the words of this contribution; what was being typed comes back afterwards. */
  edit(id: string, text: string): void
  /** What stands half typed now. */
  draft(): Draft
  /** Puts what was half typed back into the box, before what has been typed since; it is added under the id that it was kept with. */
  restore(draft: LeftDraft): void
  /** Nothing that was typed stands here any more. */
  clear(): void
}

interface Wanted {
  /** Goes to the contribution that was spoken last. */
  toBoard(): void
  undo(): void
}

interface Editing {
  readonly id: string
  readonly kept: string
}

/** Somebody who touches a kind or a stage while typing goes on typing; who looks about with the keys stays where they are. */
function keepTyping(form: HTMLFormElement, box: HTMLTextAreaElement): void {
  let wasTyping = false
  form.addEventListener('pointerdown', () => (wasTyping = document.activeElement === box))
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio' && wasTyping) box.focus()
    wasTyping = false
  })
}

/** The form in which contributions are typed: Enter puts them on the board, one key changes the kind and one the stage. */
export function watchTyping(form: HTMLFormElement, box: HTMLTextAreaElement, desk: Desk, wanted: Wanted): Typing {
  const { layout, voice, perform } = desk
  let editing: Editing | null = null
  let nextId = newId()
  // What was typed and taken out again by hand can be brought back by the browser's own undo, and is not ours.
  let isTouched = false
  const note = editingNote(form, box, () => leave())

  const fill = (text: string): void => {
    box.value = text
    isTouched = false
    // The list of what may point at somebody follows the box.
    box.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'filled' }))
  }

  const leave = (): void => {
    if (editing === null) return
    fill(editing.kept)
    editing = null
    note.hide()
    box.focus()
  }

  const submit = (): void => {
    const text = box.value.trim()
    if (text === '') return voice.say('Nothing is typed yet.')
    if (editing !== null) {
      if (perform({ act: 'edit', id: editing.id, text }, `Changed: ${beginning(text)}`) === 'done') leave()
      return
    }
    const id = nextId
    const place = { stage: chosen(form, 'stage'), kind: chosen(form, 'kind') as ContributionKind }
    if (perform({ act: 'add', id, ...place, text }, `Added: ${placeName(layout, place)}`) !== 'done') return
    nextId = newId()
    fill('')
    again.after(id, text)
  }

  const acts: Readonly<Record<TypingAct, () => void>> = {
    add: submit,
    undo: wanted.undo,
    'to-board': wanted.toBoard,
    'next-kind': () => turnChoice(form, 'kind', 1),
    'previous-kind': () => turnChoice(form, 'kind', -1),
    'next-stage': () => turnChoice(form, 'stage', 1),
    'previous-stage': () => turnChoice(form, 'stage', -1),
  }

  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && editing !== null) return leave()
    const isUntouched = box.value === '' && (event.key.toLowerCase() !== 'z' || !isTouched)
    const act = typingAct(event, isUntouched ? 'empty' : 'written')
    if (act === null) return
    event.preventDefault()
    acts[act]()
  })
  box.addEventListener('input', (event) => {
    if (!(event instanceof CustomEvent)) isTouched = true
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
    box.focus()
  })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') voice.say(`${labelOf(target)}.`)
  })
  keepTyping(form, box)

  const edit = (id: string, text: string): void => {
    editing = { id, kept: editing?.kept ?? box.value }
    fill(text)
    note.show(beginning(text))
    box.focus()
    box.setSelectionRange(text.length, text.length)
    again.settle(id)
  }
  const again = lookAgain(form, box, desk, edit)

  const draft = (): Draft => ({
    id: nextId,
    stage: chosen(form, 'stage'),
    kind: chosen(form, 'kind'),
    text: editing === null ? box.value : editing.kept,
    editing: editing === null ? null : { id: editing.id, text: box.value },
  })
  const restore = (draft: LeftDraft): void => {
    nextId = draft.id ?? nextId
    turnTo(form, 'stage', draft.stage)
    turnTo(form, 'kind', draft.kind)
    fill([draft.text, box.value].filter((text) => text !== '').join('\n'))
    if (draft.editing !== null) edit(draft.editing.id, draft.editing.text)
    voice.say('What was half typed is in the box again.')
  }
  const clear = (): void => {
    leave()
    if (box.value !== '') fill('')
  }
  return { focus: () => box.focus(), edit, draft, restore, clear }
}
