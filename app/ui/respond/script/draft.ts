import { forget, recall, remember } from './store'

const key = `draft ${location.pathname}`

/** The draft lives in this tab only, and on a shared device nowhere. */
export function keepDraft(form: HTMLFormElement): void {
  if (form.dataset['shared'] === undefined) remember(key, JSON.stringify([...new FormData(form)]))
}

export function dropDraft(): void {
  forget(key)
}

/** Puts back what the tab has kept, the submission secret too, so that a draft is counted once even when it is sent from two documents. */
export function restoreDraft(form: HTMLFormElement): void {
  const kept = recall(key)
  if (kept === null) return
  for (const [name, value] of JSON.parse(kept) as [string, string][]) {
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked ||= field.value === value
      else if (field.type !== 'submit' && value !== '') field.value = value
    }
  }
}

/** A code stands in the fragment of its link, which never reaches a server or a log; from here on it stands in the form only. */
export function takeCode(form: HTMLFormElement): void {
  const code = /^#([0-9a-z]{5}-?[0-9a-z]{5})$/i.exec(location.hash)?.[1]
  const field = form.querySelector<HTMLInputElement>('#code')
  if (code === undefined || field === null) return
  field.value = code
  history.replaceState(history.state, '', location.pathname + location.search)
}
