import { readBody } from './read-body.server'

/** The fields of a form that was sent without files; throws 413 before a larger one fills the memory. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await readBody(request))
}
