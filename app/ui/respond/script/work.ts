import { findNonce, type Task } from '../../../domain/response/proof-of-work'

/** Runs beside the page: what it computes for an answer takes nothing from typing or scrolling. It is told the task and says the nonce. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  postMessage(findNonce(data))
})
