const named = /<(input|textarea)\b([^>]*?)(?:\/>|>)(?:([^<]*)<\/textarea>)?/g

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (sign) => signs[sign] ?? sign)
}

/** What a browser without scripts sends of all fields of a page, as they stand in its markup; the button that is pressed comes on top. */
export function sentFields(markup: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [, element, attributes = '', inside = ''] of markup.matchAll(named)) {
    const [name, type] = [attributeOf(attributes, 'name'), attributeOf(attributes, 'type')]
    const isLeftOut = (type === 'radio' || type === 'checkbox') && !/\schecked(?:=|\s|$)/.test(attributes)
    if (name === undefined || isLeftOut) continue
    fields[name] = unescaped(element === 'textarea' ? inside.replace(/^\n/, '') : (attributeOf(attributes, 'value') ?? ''))
  }
  return fields
}
