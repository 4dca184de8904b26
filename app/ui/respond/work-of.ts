import type { Survey } from '~/domain/instrument/survey'

interface Work {
  readonly 'data-collector': string
  readonly 'data-key'?: string
  readonly 'data-worker'?: string
}

/**
 * What the script on the phone has to know: which way in this is, the key that it locks answers with while they wait for a signal, and, at
 * an open link, where the script is that works for an answer.
 */
export function workOf({ collector, wave }: Survey, worker: string): Work {
  const isOpen = collector.access === 'open'
  return {
    'data-collector': collector.id,
    ...(wave.publicKey === null ? {} : { 'data-key': wave.publicKey }),
    ...(isOpen ? { 'data-worker': worker } : {}),
  }
}
