import type { Page } from '@playwright/test'
import { buildSync } from 'esbuild'
import type { BoardSession } from '../../app/ui/board/script/board-session'
import type { WorkshopHere } from './workshop-site'

declare global {
  interface Window {
    session: BoardSession | undefined
  }
}

const bundled = (file: string, name: string): string =>
  buildSync({ entryPoints: [file], bundle: true, write: false, format: 'iife', globalName: name, target: 'es2022' }).outputFiles[0]?.text ??
  ''

const session = bundled('app/ui/board/script/board-session.ts', 'boardSession')
export const keepingShell = bundled('app/ui/board/script/keep-shell.ts', 'shellKeeping')

/**
 * The part of the board that keeps and sends, without its screen: on another page of staff stands the element of the board, and its session starts.
 * It waits for the PIN.
 */
export async function openDevice(page: Page, { board }: Pick<WorkshopHere, 'board'>): Promise<void> {
  await page.goto('/waves')
  await page.evaluate(async (address) => {
    const text = await (await fetch(`${address}?shell`)).text()
    const root = new DOMParser().parseFromString(text, 'text/html').querySelector('#board')
    if (root === null) throw new Error('The page has no board')
    root.replaceChildren()
    document.querySelector('main')?.append(root)
  }, board)
  await page.evaluate(`${session}
    void boardSession.startBoard(document.querySelector('#board')).then((session) => { window.session = session })`)
}

export async function enterPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('PIN of this workshop').fill(pin)
  await page.getByRole('button', { name: 'Open the board' }).click()
}

export async function openBoard(page: Page, workshop: WorkshopHere): Promise<void> {
  await openDevice(page, workshop)
  await enterPin(page, workshop.pin)
  await page.waitForFunction(() => window.session !== undefined)
}

/** Adds a contribution with these words; what became of it, and its id. */
export function add(page: Page, text: string): Promise<readonly [outcome: string, id: string]> {
  return page.evaluate(async (text) => {
    const root = document.querySelector<HTMLElement>('#board')
    const { stages } = JSON.parse(root?.dataset['layout'] ?? '{}') as { readonly stages: ReadonlyArray<{ readonly code: string }> }
    const id = crypto.randomUUID()
    const entry = { act: 'add', id, stage: stages[0]?.code ?? '', kind: 'idea', text } as const
    return [(await window.session?.append(entry)) ?? 'no session', id] as const
  }, text)
}

/** The words on the board of this page. */
export function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.session?.board().contributions.map(({ text }) => text) ?? [])
}

export function standingOn(page: Page): Promise<{ readonly status: string; readonly unsent: number }> {
  return page.evaluate(() => ({ status: window.session?.status() ?? 'none', unsent: window.session?.unsent() ?? -1 }))
}

/** The words that the server has, in their order. */
export async function wordsAtServer(page: Page, { id }: WorkshopHere): Promise<readonly string[]> {
  const answer = await page.request.get(`/workshops/${id}/board.json`)
  const { board } = (await answer.json()) as { readonly board: { readonly contributions: ReadonlyArray<{ readonly text: string }> } }
  return board.contributions.map(({ text }) => text)
}

/** Everything that stands on the disk of this device about workshops, as text; '' where the database is not there. */
export function keptOfWorkshops(page: Page): Promise<string> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'workshop')) return ''
    const opening = indexedDB.open('workshop')
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    const names = [...opening.result.objectStoreNames]
    const transaction = opening.result.transaction(names)
    const found: unknown[] = []
    for (const name of names) {
      const all = transaction.objectStore(name).getAll()
      all.addEventListener('success', () => found.push(...(all.result as unknown[])))
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    opening.result.close()
    const readable = (_: string, value: unknown) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
    return found.length === 0 ? '' : JSON.stringify(found, readable)
  })
}
