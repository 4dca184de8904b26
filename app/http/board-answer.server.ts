/** Answers to the script of a board: kept by no cache. */
export function boardAnswer(body: object, status = 200, more: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...more } })
}
