import type { Server } from 'node:http'
import { constants } from 'node:zlib'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { pino } from 'pino'
import { videoFolder } from '~/data/video-files.server'
import { largestVideo } from '~/domain/instrument/item-video'
import { describeError } from '~/http/describe-error.server'
import { requireSameOrigin } from '~/http/require-same-origin.server'
import { respondHeaders } from '~/http/respond-headers.server'
import { pressedAssets } from './pressed-assets'

/** The only log: what went wrong, without the address that was asked for, without who asked, and without a word that could quote an answer. */
export const log = pino({ base: null, level: 'error', serializers: { err: (error: unknown) => describeError(error, 'respondent') } })

const megabyte = 1_000_000
/** A form fits in one; only a file of typed sheets comes in parts and may be larger, and a video at its own address. */
const mostBytes = { form: megabyte, file: 5 * megabyte, video: largestVideo + megabyte }
const videoUpload = '/settings/videos'

export interface SiteOptions {
  readonly isHttps: boolean
  /** The source of the one style that stands in a page, as a Content-Security-Policy names it. */
  readonly styleInPages: string
}

function protect({ isHttps, styleInPages }: SiteOptions): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", styleInPages],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // With no-referrer a browser hides the origin of our own forms too; other sites learn nothing from same-origin either.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
    // For browsers that nobody has any more, and on every page.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })
}

/** What a route says about a header replaces what the server says, where Express would put both. */
const routesSpeakLast: RequestHandler = (_request, response, next) => {
  const append = response.append.bind(response)
  response.append = (name, value) => (name.toLowerCase() === 'set-cookie' ? append(name, value) : response.set(name, value))
  next()
}

/** Whatever is answered there, by a route or before one is reached. */
const hideRespondents: RequestHandler = (_request, response, next) => {
  response.set(respondHeaders)
  next()
}

const assetHeaders = new Map([['X-Content-Type-Options', 'nosniff']])

/** The scripts that open pages without a signal lie among the assets; each serves its own pages only. */
const scopes = [
  ['/service-worker', '/s/'],
  ['/board-worker', '/workshops/'],
] as const

const nameScope: RequestHandler = (request, response, next) => {
  const [, scope] = scopes.find(([script]) => request.path.startsWith(script)) ?? []
  if (scope !== undefined) response.set('Service-Worker-Allowed', scope)
  next()
}

function pressing(quality: number): RequestHandler {
  return compression({ threshold: 512, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } })
}

/** A page of the survey is small, and its phone has a slow line: it is worth more work than the large pages of staff. */
const [pressSurvey, pressOthers] = [pressing(10), pressing(6)]
const pressPages: RequestHandler = (request, response, next) =>
  (request.path.startsWith('/s/') ? pressSurvey : pressOthers)(request, response, next)

/** Nothing is hydrated, so nobody needs the data of a page without the page. */
const refuseData: RequestHandler = (request, response, next) => {
  const asksForData = request.path.endsWith('.data') || request.path === '/__manifest' || '_data' in request.query
  if (asksForData) response.status(404).type('text').send('Not found')
  else next()
}

const refuseLargeBodies: RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers
  const parts = request.path === videoUpload ? mostBytes.video : mostBytes.file
  const most = request.is('multipart/form-data') ? parts : mostBytes.form
  if (chunked !== undefined && length === undefined) response.status(411).type('text').send('Say how long the form is')
  else if (Number(length ?? 0) > most) response.status(413).type('text').send('This is too large')
  else next()
}

const refuseOtherSites: RequestHandler = (request, response, next) => {
  const asked = new Request(`${request.protocol}://${request.headers.host}/`, {
    method: request.method,
    headers: { Origin: request.get('Origin') ?? '', 'Sec-Fetch-Site': request.get('Sec-Fetch-Site') ?? '' },
  })
  for (const name of ['Origin', 'Sec-Fetch-Site']) if (asked.headers.get(name) === '') asked.headers.delete(name)
  try {
    requireSameOrigin(asked)
    next()
  } catch (refusal) {
    if (!(refusal instanceof Response)) throw refusal
    response.status(refusal.status).type('text').send('This form was sent from another site')
  }
}

/** The rate limits key on the address of the connection; what a client says about itself is overwritten. */
const nameClient: RequestHandler = (request, _response, next) => {
  request.headers['x-client-address'] = request.ip ?? ''
  next()
}

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error)
  const isTheirs = error instanceof URIError || (error instanceof TypeError && /Invalid URL|Failed to parse URL/.test(error.message))
  if (!isTheirs) log.error(error)
  response
    .status(isTheirs ? 400 : 500)
    .type('text')
    .send(isTheirs ? 'This address is not one' : 'Something went wrong here')
}

/** The whole site over the built pages. */
export function makeSite(build: ServerBuild, options: SiteOptions): Express {
  const site = express()
  site.disable('x-powered-by')
  site.set('trust proxy', 'loopback, linklocal, uniquelocal')
  // Before the rules for pages: half a kilobyte of headers with each file is much on a slow line, and a file needs none of them.
  site.use('/assets', nameScope, pressedAssets('build/client/assets', assetHeaders))
  site.use(pressPages)
  site.use(
    '/assets',
    express.static('build/client/assets', {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      fallthrough: false,
      etag: false,
      lastModified: false,
      setHeaders: (response) => void response.setHeaders(assetHeaders),
    }),
  )
  site.use(protect(options))
  site.use(['/s', '/quotes'], hideRespondents)
  // A video has a random name and never changes under it; when it came is nobody's business.
  const asItIs = { immutable: true, maxAge: '1y', index: false, redirect: false, etag: false, lastModified: false } as const
  site.use('/videos', express.static(videoFolder(), asItIs))
  site.use(express.static('build/client', { maxAge: '1h', index: false, redirect: false }))
  site.use(refuseData, refuseLargeBodies, refuseOtherSites, nameClient, routesSpeakLast)
  const handleRequest = createRequestHandler({ build, mode: 'production' })
  site.all('*', (request, response, next) => void handleRequest(request, response, next))
  site.use(answerErrors)
  return site
}

/** Lets requests that began come to their end and takes no new ones. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 10_000)
  await closed
  clearTimeout(patience)
}
