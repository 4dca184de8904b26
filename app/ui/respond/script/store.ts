/** What the tab may remember. A browser that forbids it remembers nothing, and the survey goes on without. */
export function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Storage is switched off or full: the form still holds everything.
  }
}

export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
