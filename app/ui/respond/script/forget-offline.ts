import { home } from './here'

export const store = `survey ${home}`
export const scope = '/s/'

/** Nothing on the phone shows that this page was there, apart from what the browser lists. */
export async function forgetOffline(): Promise<void> {
  if (!('caches' in self)) return
  await caches.delete(store)
  if ((await caches.keys()).length > 0) return
  const kept = await navigator.serviceWorker?.getRegistration(scope)
  await kept?.unregister()
}
