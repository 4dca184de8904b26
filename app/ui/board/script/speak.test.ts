import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { askDevice } from './speak'

async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(status, { Connection: 'close' }).end(body, () => server.close()))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere')
  return `http://127.0.0.1:${address.port}/`
}

test.each<[what: string, status: number, body: string, answer: string]>([
  ['it is known', 200, '{"state":"known"}', 'known'],
  ['the board takes nothing more', 200, '{"state":"known","isOver":true}', 'over'],
  ['it is revoked', 200, '{"state":"revoked"}', 'revoked'],
  ['it is gone', 410, '', 'revoked'],
  ['a server that was restored knows nothing of it', 200, '{"state":"unknown"}', 'signed-out'],
  ['nobody is signed in', 401, '{"state":"signed-out"}', 'signed-out'],
  ['too many secrets', 429, '', 'wait'],
  ['no answer of a board', 200, '<!doctype html>', 'unknown'],
  ['the server has a fault', 500, '', 'unknown'],
])('what a device hears: %s', async (_, status, body, answer) => {
  expect(await askDevice(await answering(status, body), { capture: 'secret' })).toBe(answer)
})
