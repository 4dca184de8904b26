/** For every page of the respondent: kept by no cache, found by no search engine, and no other site learns its address. */
export const respondHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'same-origin',
} as const
