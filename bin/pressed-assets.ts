import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { RequestHandler } from 'express'

const press = promisify(brotliCompress)
const pressable = new Set(['.js', '.css', '.svg', '.txt'])

/**
 * The built files as small as can be, each pressed once and then kept: on a slow line every kilobyte costs, and pressing a file anew for every
 * phone would cost the server more. Their names change with what is in them, so they need none of the headers that ask whether they changed.
 */
export function pressedAssets(folder: string, headers: Map<string, string>): RequestHandler {
  const names = new Set((existsSync(folder) ? readdirSync(folder) : []).filter((name) => pressable.has(path.extname(name))))
  const pressed = new Map<string, Promise<Buffer>>()
  return (request, response, next) => {
    const name = request.path.slice(1)
    const isAsked = request.method === 'GET' && names.has(name) && request.acceptsEncodings('br') === 'br'
    if (!isAsked) return next()
    const kept = pressed.get(name) ?? press(readFileSync(path.join(folder, name)))
    pressed.set(name, kept)
    kept.then((bytes) => {
      response.setHeaders(headers).type(path.extname(name))
      response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding', 'Content-Encoding': 'br' })
      response.set('Content-Length', String(bytes.length)).end(bytes)
    }, next)
  }
}
