const address = 'http://localhost:3000'

export type FormFields = Readonly<Record<string, string | readonly string[] | File>>

/** A page asked for, as a browser asks. `cookie` as in the Cookie header. */
export function getRequest(path: string, cookie?: string): Request {
  return new Request(address + path, { headers: cookie === undefined ? {} : { Cookie: cookie } })
}

function formData(fields: FormFields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.append(name, value)
    else for (const one of [value].flat()) form.append(name, one)
  }
  return form
}

/** A form sent, as a browser sends it from a page of this site; with a file in it, in parts. */
export function postRequest(path: string, fields: FormFields, cookie?: string): Request {
  const form = formData(fields)
  const hasFile = [...form.values()].some((value) => value instanceof File)
  const body = hasFile
    ? form
    : new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const headers = { Origin: address, ...(cookie === undefined ? {} : { Cookie: cookie }) }
  return new Request(address + path, { method: 'POST', body, headers })
}
