import type { Engine } from './find-marks'

let identifiers: Promise<Engine['findIdentifiers']> | null = null
let names: Promise<Engine['findHighlights']> | null = null

/** Forgets what did not come, so that it is asked for again when there may be a signal. */
function orForget<T>(asked: Promise<T>, forget: () => void): Promise<T> {
  asked.catch(forget)
  return asked
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} for the words`)
  return answer.text()
}

/** The partnership's own places; a phone that cannot have them now does without. */
async function fetchPlaces(address: string | undefined): Promise<readonly string[]> {
  if (address === undefined) return []
  const { places } = JSON.parse(await fetchText(address).catch(() => '{"places":[]}')) as { readonly places: readonly string[] }
  return places
}

async function loadNames({ lexicon = '', places }: DOMStringMap): Promise<Engine['findHighlights']> {
  const [{ nameFinder }, packed, own] = await Promise.all([import('./names'), fetchText(lexicon), fetchPlaces(places)])
  return nameFinder(packed, own)
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Finds whatever identifies by its form; needs no words. */
export function loadIdentifiers(): Promise<Engine['findIdentifiers']> {
  const load = () => import('../../../domain/anonymise/find-identifiers').then(({ findIdentifiers }) => findIdentifiers)
  identifiers ??= orForget(load(), () => (identifiers = null))
  return identifiers
}

/** Finds names and places by the words of this page; null where the phone is asked to spare data, or they cannot be had now. */
export async function loadNameFinder(root: HTMLElement): Promise<Engine['findHighlights']> {
  if (savesData()) return null
  names ??= orForget(loadNames(root.dataset), () => (names = null))
  return names.catch(() => null)
}
