import { environment } from './env.server'

/** The whole address of a path as people type it: under PUBLIC_URL, or where this request came in. */
export function publicAddress(request: Request, path: string): string {
  return new URL(path, environment().PUBLIC_URL ?? request.url).toString()
}
