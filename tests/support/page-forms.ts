/** A form of a page as somebody sends it who changes nothing and ticks every claim, by one of its buttons. */
export interface PageForm {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? null : decode(found)
}

function inputField(tag: string, radios: Set<string>): readonly (readonly [string, string])[] {
  const [name, type, value] = [attribute(tag, 'name'), attribute(tag, 'type') ?? 'text', attribute(tag, 'value')]
  if (name === null || type === 'submit' || type === 'file') return []
  if (type !== 'radio') return [[name, value ?? (type === 'checkbox' ? 'on' : '')]]
  if (radios.has(name)) return []
  radios.add(name)
  return [[name, value ?? 'on']]
}

function selectField(whole: string): readonly (readonly [string, string])[] {
  const name = attribute(/^<select[^>]*>/.exec(whole)?.[0] ?? '', 'name')
  const options = whole.match(/<option[^>]*>/g) ?? []
  const chosen = options.find((option) => option.includes(' selected')) ?? options.at(-1)
  return name === null || chosen === undefined ? [] : [[name, attribute(chosen, 'value') ?? '']]
}

function fieldsOf(form: string): readonly (readonly [string, string])[] {
  const radios = new Set<string>()
  const inputs = (form.match(/<input[^>]*>/g) ?? []).flatMap((tag) => inputField(tag, radios))
  const areas = [...form.matchAll(/(<textarea[^>]*>)([^<]*)</g)].flatMap(([, tag = '', text = '']) => {
    const name = attribute(tag, 'name')
    return name === null ? [] : [[name, decode(text)] as const]
  })
  const selects = (form.match(/<select[\s\S]*?<\/select>/g) ?? []).flatMap(selectField)
  return [...inputs, ...areas, ...selects]
}

/** Every form of a page that sends something, once for each of its buttons. */
export function formsOf(html: string, path: string): readonly PageForm[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    if (attribute(head, 'method') !== 'post') return []
    const action = attribute(head, 'action') ?? path
    const buttons = (body.match(/<button[^>]*>/g) ?? []).map((tag) => [attribute(tag, 'name'), attribute(tag, 'value') ?? ''] as const)
    const fields = fieldsOf(body)
    return buttons.map(([name, value]) => ({ action, fields: name === null ? fields : [...fields, [name, value] as const] }))
  })
}
