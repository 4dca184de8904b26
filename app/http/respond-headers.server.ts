/** For every page of the respondent: kept by no cache, found by no search engine, and no other site learns its address. */
export const respondHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'same-origin',
} as const

/** The same, and after how many seconds it is worth while to come again where an answer says so. */
export function waitHeaders(answer: Headers): Record<string, string> {
  const seconds = answer.get('Retry-After')
  return seconds === null ? respondHeaders : { ...respondHeaders, 'Retry-After': seconds }
}
