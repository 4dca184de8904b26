/** When a form was made, in seconds of the server's clock, and the server's signature over that. It stands in the form and nowhere else. */
export interface Ticket {
  readonly second: number
  readonly signature: string
}

const shape = /^([0-9a-z]{1,8})\.([\w-]{43})$/

export function formatTicket({ second, signature }: Ticket): string {
  return `${second.toString(36)}.${signature}`
}

/** The ticket that a form brought, or null when it cannot be one. Whether it was signed here is for its reader to find out. */
export function parseTicket(brought: string): Ticket | null {
  const [, second, signature] = shape.exec(brought) ?? []
  return second === undefined || signature === undefined ? null : { second: Number.parseInt(second, 36), signature }
}
