import { timingSafeEqual } from 'node:crypto'
import { hmac } from '~/data/keys.server'
import type { Task } from '~/domain/response/proof-of-work'
import { formatTicket, parseTicket, type Ticket } from '~/domain/response/ticket'
import { secondNow } from './allowances.server'

function sign({ collector, secret }: Task, second: number): string {
  return hmac('ticket', `${collector} ${secret} ${second}`)
}

/** A ticket for a form that was made at a second of the server's clock. Nothing of it is kept. */
export function newTicket(task: Task, second = secondNow()): string {
  return formatTicket({ second, signature: sign(task, second) })
}

/** The ticket that a form brought, when it was signed here for this task; one from a time to come is from a clock that was turned back. */
function validTicket(task: Task, brought: string): Ticket | null {
  const ticket = parseTicket(brought)
  if (ticket === null || ticket.second > secondNow()) return null
  const ours = Buffer.from(sign(task, ticket.second))
  return timingSafeEqual(ours, Buffer.from(ticket.signature)) ? ticket : null
}

/** What a form carries on: the ticket that it brought, or a new one where that was none of ours. */
export function keptTicket(task: Task, brought: string): string {
  return validTicket(task, brought) === null ? newTicket(task) : brought
}

/** How long ago the form was made, in seconds; 0 for a ticket that is none of ours. */
export function ageOf(task: Task, brought: string): number {
  const ticket = validTicket(task, brought)
  return ticket === null ? 0 : secondNow() - ticket.second
}
