import type { Survey } from '~/domain/instrument/survey'

/** What the script on the phone has to know to work for an answer at an open link; nothing where a code lets people in. */
export function workOf({ collector }: Survey, worker: string): { readonly 'data-worker'?: string; readonly 'data-collector'?: string } {
  return collector.access === 'open' ? { 'data-worker': worker, 'data-collector': collector.id } : {}
}
