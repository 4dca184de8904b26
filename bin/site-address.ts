import { environment } from '~/http/env.server'

/** The address that people type, without a slash at its end. */
export function siteAddress(): string {
  const { PUBLIC_URL, PORT } = environment()
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '')
}
