import { home } from './here'

export const store = `survey ${home}`
/** What is loaded only when somebody writes. */
export const lateStore = `${store} late`
export const scope = '/s/'

/** Nothing on the phone shows that this page was there, apart from what the browser lists. */
export async function forgetOffline(): Promise<void> {
  if (!('caches' in self)) return
  await Promise.all([store, lateStore].map((name) => caches.delete(name)))
  if ((await caches.keys()).some((name) => name.startsWith('survey '))) return
  const kept = await navigator.serviceWorker?.getRegistration(scope)
  await kept?.unregister()
}
