import { loadIdentifiers } from '../../anonymise/script/load-engine'
import { keptParts } from '../../anonymise/kept-parts'
import { wordOfKind } from '../../anonymise/mark-word'
import { wordsOf } from '../../anonymise/script/words-of'
import { keepLate } from './keep-late'

function chip(word: string): HTMLElement {
  const made = document.createElement('bdi')
  made.className = 'chip'
  made.textContent = `[${word}]`
  return made
}

/** The texts on the check page as they will be kept; the boxes hold what was typed until it is sent. */
export async function showKept(form: HTMLFormElement): Promise<void> {
  const find = await loadIdentifiers()
  const say = wordsOf(form)
  for (const text of form.querySelectorAll<HTMLElement>('#check .said span:not([data-kept])')) {
    const written = text.textContent ?? ''
    text.dataset['kept'] = ''
    const parts = keptParts(written, find(written))
    text.replaceChildren(...parts.map((part) => ('text' in part ? part.text : chip(say(wordOfKind[part.kind])))))
  }
  const taken = form.querySelector('#taken')
  for (const sentence of [taken, ...(taken?.children ?? [])])
    sentence?.toggleAttribute('hidden', form.querySelector('#check .chip') === null)
  void keepLate()
}
