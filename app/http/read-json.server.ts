import { readBody } from './read-body.server'

/** What a script sent as JSON; undefined where it is none. Throws 413 where it is too large. */
export async function readJson(request: Request): Promise<unknown> {
  const body = await readBody(request)
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
