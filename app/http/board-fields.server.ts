import { readForm } from './read-form.server'

/** The fields of a form of a board, each once, with the line ends that the board keeps. */
export async function boardFields(request: Request): Promise<Readonly<Record<string, string>>> {
  const fields = [...(await readForm(request))].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const)
  return Object.fromEntries(fields)
}
