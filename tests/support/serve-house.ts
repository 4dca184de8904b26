import { createServer } from 'node:http'
import path from 'node:path'
import { UNSAFE_flatRoutes as flatRoutes } from '@remix-run/dev'
import type { ServerBuild } from '@remix-run/node'
import { makeSite } from '../../bin/make-site'
import options from '../../remix.config.js'

type Module = ServerBuild['routes'][string]['module']

/** Every route of the house as Remix finds them, so that a new one cannot be forgotten. */
export function routeManifest() {
  return flatRoutes(options.appDirectory, options.ignoredRouteFiles)
}

async function load(file: string): Promise<Module> {
  return (await import(/* @vite-ignore */ path.resolve(options.appDirectory, file))) as Module
}

async function buildInMemory(): Promise<ServerBuild> {
  const found = { root: { id: 'root', file: 'root.tsx', path: '' }, ...routeManifest() }
  const routes: ServerBuild['routes'] = {}
  const assets: ServerBuild['assets']['routes'] = {}
  for (const [id, route] of Object.entries(found)) {
    const place = { ...route, parentId: id === 'root' ? undefined : 'root' }
    const module = await load(route.file)
    routes[id] = { ...place, module }
    const has = { hasAction: 'action' in module, hasLoader: 'loader' in module, hasClientAction: false, hasClientLoader: false }
    assets[id] = { ...place, ...has, hasErrorBoundary: 'ErrorBoundary' in module, module: '', imports: [], css: [] }
  }
  return {
    mode: 'production',
    entry: { module: await import('../../app/entry.server') },
    routes,
    assets: { entry: { module: '', imports: [] }, routes: assets, url: '', version: 'test' },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: options.future,
    isSpaMode: false,
  }
}

export interface ServedHouse {
  readonly address: string
  stop(): Promise<void>
}

/** The whole site on a free port of this process, over the sources and the test's database. */
export async function serveHouse(): Promise<ServedHouse> {
  const { styleInPages } = await import('../../app/entry.server')
  const server = createServer(makeSite(await buildInMemory(), { isHttps: false, styleInPages }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('The server has no port')
  return {
    address: `http://127.0.0.1:${place.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
