import { accepted, refused, type Result } from '../kernel/result'

const publicName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/

function refuse(why: 'missing' | 'https' | 'name' | 'own'): Result<never> {
  return refused({ item: 'leaveAddress', key: `neutral-page.${why}` })
}

/**
 * The address of the page that Leave now goes to. Refuses everything but a whole https address without a sign-in name in it, and every page
 * of our own site (`ownHost`, without a port): somebody who has to hide the survey would be back at it.
 */
export function parseNeutralPage(typed: string, ownHost: string): Result<string> {
  const text = typed.trim()
  if (text === '') return refuse('missing')
  if (!/^https:/i.test(text) || !URL.canParse(text)) return refuse('https')
  const { hostname, username, password, href } = new URL(text)
  if (username + password !== '' || !publicName.test(hostname)) return refuse('name')
  return hostname === ownHost ? refuse('own') : accepted(href)
}
