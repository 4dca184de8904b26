/** Said where a page cannot be had, while a board is kept on the device. */
export const signalWords = 'This page needs a signal. Your board is still here.'

const style =
  'body{font:1.1875rem/1.5 sans-serif;margin:2rem auto;max-width:34rem;padding:0 1rem}h1{font-size:1.75rem;line-height:1.3}a{color:#0065bd}'

/** The page in place of one that cannot be had without a signal; `board`: the address of a board that opens from the device, null where none does. */
export function signalPage(board: string | null): string {
  const rest =
    board === null
      ? '<p>Open it again when there is one.</p>'
      : `<p>Your board is still here. What was typed there is kept on this device.</p><p><a href="${board}">Back to the board</a></p>`
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>This page needs a signal – What Matters</title><style>${style}</style></head>` +
    `<body><main><h1>This page needs a signal</h1>${rest}</main></body></html>`
  )
}
