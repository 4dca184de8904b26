import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const links = [
  'Benefits',
  'Births, deaths and marriages',
  'Business',
  'Community safety',
  'Council tax',
  'Education',
  'Health',
  'Housing',
  'Jobs',
]

function paragraphs(count: number): string {
  const words = 'You can use this service to tell us what matters to you where you live and what would make it better for everybody'.split(
    ' ',
  )
  const one = (nth: number) => Array.from({ length: 45 }, (_, at) => words[(at * (nth + 3) + nth) % words.length]).join(' ')
  return Array.from({ length: count }, (_, nth) => `<p>${nth + 1}. ${one(nth)}.</p>`).join('\n')
}

/** A question on a plain page as a government serves it: a header with a menu, text, a form, a footer; no script, no font, no picture. */
function markup(): string {
  const menu = (name: string) =>
    `<nav class="ds_${name}"><ul>${links.map((link, nth) => `<li class="ds_${name}__item"><a class="ds_${name}__link" href="/${name}/${nth}">${link}</a></li>`).join('')}</ul></nav>`
  const choice = (value: number) =>
    `<div class="ds_radio"><input class="ds_radio__input" type="radio" name="rating" id="r${value}" value="${value}"><label class="ds_radio__label" for="r${value}">${value}</label></div>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tell us what matters</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/design-system.css"></head>
<body><header class="ds_site-header"><div class="ds_wrapper"><a class="ds_site-branding__logo" href="/">A government</a>${menu('site-navigation')}</div></header>
<main class="ds_wrapper"><h1>Moving around</h1>${paragraphs(6)}<form method="post"><fieldset><legend>How good is it to walk and cycle here?</legend>
${[1, 2, 3, 4, 5, 6, 7].map(choice).join('\n')}</fieldset><button class="ds_button">Continue</button></form>${paragraphs(12)}</main>
<footer class="ds_site-footer"><div class="ds_wrapper">${menu('site-footer')}${menu('site-items')}</div></footer></body></html>`
}

export interface GovernmentPage {
  readonly address: string
  /** Of the page and its style, as served. */
  readonly bytes: number
  end(): void
}

/** Serves it with the whole published style of the Scottish Government's design system, compressed as well as can be. */
export async function serveGovernmentPage(): Promise<GovernmentPage> {
  const system = path.dirname(createRequire(import.meta.url).resolve('@scottish-government/design-system/package.json'))
  const page = brotliCompressSync(markup())
  const style = brotliCompressSync(readFileSync(path.join(system, 'dist/css/design-system.min.css')))
  const server: Server = createServer(({ url }, response) => {
    const isStyle = url === '/design-system.css'
    response.setHeader('Content-Encoding', 'br').setHeader('Content-Type', isStyle ? 'text/css' : 'text/html; charset=utf-8')
    response.end(isStyle ? style : page)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}`, bytes: page.length + style.length, end: () => server.close() }
}
