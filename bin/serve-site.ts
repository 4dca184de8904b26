import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { environment } from '~/http/env.server'
import { drain, log, makeSite } from './make-site'

const hour = 3_600_000

let serve: RequestListener = () => {}
let state: 'starting' | 'ready' | 'draining' = 'starting'

const listen: RequestListener = (request, response) => {
  const isReady = state === 'ready'
  if (request.url === '/healthz') {
    response.writeHead(isReady ? 200 : 503, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
    response.end(isReady ? 'ok' : state)
  } else if (state === 'starting') {
    response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '5' })
    response.end('Starting; try again in a moment')
  } else {
    if (!isReady) response.setHeader('Connection', 'close')
    serve(request, response)
  }
}

function takePort(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listen)
    server.once('error', (error: NodeJS.ErrnoException) => {
      const another = `Choose another one, for example PORT=${port === 65_535 ? 3000 : port + 1} npm start.`
      if (error.code === 'EADDRINUSE') reject(new Error(`Port ${port} is taken by another program. ${another}`))
      else if (error.code === 'EACCES') reject(new Error(`This user may not use port ${port}. ${another}`))
      else reject(error)
    })
    server.listen(port, () => resolve(server))
  })
}

/** The build brings its own copy of the house, with the one connection that the pages use: a second one could only wait for it. */
interface Build extends ServerBuild {
  readonly entry: ServerBuild['entry'] & {
    readonly module: {
      readonly destroyExpired: () => Promise<void>
      readonly publishDue: () => Promise<void>
      readonly styleInPages: string
    }
  }
}

async function sweep({ entry: { module } }: Build): Promise<void> {
  await module.destroyExpired().catch((error: unknown) => log.error(error, 'The hourly destruction of what has expired failed'))
  await module.publishDue().catch((error: unknown) => log.error(error, 'The hourly publication of what is due failed'))
}

/** Takes the port, then prepares, then serves until it is told to stop; answers with the lines to print at the end. */
export async function serveSite(prepare: () => Promise<readonly string[]>): Promise<void> {
  const { PORT, PUBLIC_URL } = environment()
  const server = await takePort(PORT)
  const lines = await prepare()
  const build = (await import(pathToFileURL(path.resolve('build/server/index.js')).href)) as Build
  await sweep(build)
  serve = makeSite(build, {
    isHttps: PUBLIC_URL?.startsWith('https:') ?? false,
    styleInPages: build.entry.module.styleInPages,
  })
  state = 'ready'
  const sweeping = setInterval(() => void sweep(build), hour)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      state = 'draining'
      clearInterval(sweeping)
      void drain(server).then(() => process.exit(0))
    })
  }
  for (const line of lines) console.log(line)
}
