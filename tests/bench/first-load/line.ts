import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A connection between a phone and a site, as slow as a bad one. */
export interface LineOptions {
  /** Bits in a second, shared by all connections, in each direction; null: as fast as it goes. */
  readonly bitsPerSecond: number | null
  /** There and back, in milliseconds. */
  readonly roundTrip: number
  /** Round trips before the first byte of a new connection: one for TCP, one more for TLS 1.3. */
  readonly turnsToConnect: number
  /** Bytes that a new connection may send before it is told that they came, doubled with every round trip: slow start. */
  readonly firstWindow: number
}

export interface Line {
  /** What a browser is given as its way into the network: `socks5://…`. It waits for a connection as it would for a real one. */
  readonly proxy: string
  /** Bytes that came to the phone and went from it, headers of HTTP and all, since the last call. */
  count(): { readonly down: number; readonly up: number }
  end(): Promise<void>
}

/** Ten segments of a usual size: RFC 6928. */
export const initialWindow = 14_600

const segment = 1460

/** When the shared line is free again. */
class Turnstile {
  #freeAt = 0

  constructor(readonly bitsPerSecond: number | null) {}

  pass(bytes: number, from: number): number {
    if (this.bitsPerSecond === null) return from
    this.#freeAt = Math.max(this.#freeAt, from) + (bytes * 8000) / this.bitsPerSecond
    return this.#freeAt
  }
}

/** One direction of a connection. */
interface Way {
  send(bytes: Buffer, at: number): void
  /** Closes it when everything that was sent has arrived. */
  close(): void
}

/** Lets bytes through one after the other, in their time. */
function slowly(to: Socket, options: LineOptions, shared: Turnstile, tell: (bytes: number) => void): Way {
  let window = options.firstWindow
  let sent = 0
  let roundEnds = 0
  let last = 0
  let lastArrival = 0
  // Two timers of one millisecond may change places; the bytes do not.
  const onTheWay: Buffer[] = []
  const half = options.roundTrip / 2
  const send = (bytes: Buffer, at: number): void => {
    for (let from = 0; from < bytes.length; from += segment) {
      const part = bytes.subarray(from, from + segment)
      let leaves = Math.max(at, last)
      if (leaves > roundEnds) {
        if (roundEnds > 0) window = Math.min(window * 2, 1_000_000)
        ;[sent, roundEnds] = [0, leaves + options.roundTrip]
      }
      if (sent + part.length > window) {
        leaves = roundEnds
        window = Math.min(window * 2, 1_000_000)
        ;[sent, roundEnds] = [0, leaves + options.roundTrip]
      }
      sent += part.length
      last = leaves
      const arrives = shared.pass(part.length, leaves) + half
      lastArrival = arrives
      onTheWay.push(part)
      setTimeout(() => {
        const next = onTheWay.shift() ?? part
        tell(next.length)
        if (!to.destroyed) to.write(next)
      }, arrives - performance.now())
    }
  }
  const close = (): void => void setTimeout(() => to.end(), Math.max(lastArrival, performance.now() + half) - performance.now() + 1)
  return { send, close }
}

/**
 * The greeting and the one request of SOCKS (RFC 1928). What a browser asks of others than the site is refused. The answer comes when a connection over the line would
 * stand, so that a browser meanwhile goes on with one that is free: were it taken at once, the browser would wait on the new one.
 */
function greet(phone: Socket, sitePort: number, toConnect: number, whenOpen: () => void): void {
  phone.once('data', () => {
    phone.write(Buffer.from([5, 0]))
    phone.once('data', (request) => {
      if (request.readUInt16BE(request.length - 2) !== sitePort) return void phone.end(Buffer.from([5, 2, 0, 1, 0, 0, 0, 0, 0, 0]))
      return void setTimeout(() => {
        whenOpen()
        phone.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
      }, toConnect)
    })
  })
}

/** A line in front of a site. Bytes are counted as they arrive. */
export async function openLine(site: string, options: LineOptions): Promise<Line> {
  const sitePort = Number(new URL(site).port)
  const [downward, upward] = [new Turnstile(options.bitsPerSecond), new Turnstile(options.bitsPerSecond)]
  let [down, up] = [0, 0]
  const open = new Set<Socket>()
  const keep = (socket: Socket): void => {
    socket.setNoDelay(true)
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => open.delete(socket))
  }
  const server = createServer((phone) => {
    keep(phone)
    greet(phone, sitePort, options.turnsToConnect * options.roundTrip, () => {
      const far = connect(sitePort, 'localhost')
      keep(far)
      const toPhone = slowly(phone, options, downward, (bytes) => (down += bytes))
      const toSite = slowly(far, options, upward, (bytes) => (up += bytes))
      phone.on('data', (bytes) => toSite.send(bytes, performance.now()))
      far.on('data', (bytes) => toPhone.send(bytes, performance.now()))
      phone.on('close', () => far.destroy())
      // A site ends a connection that is not used; a phone that was not told would ask on it for ever.
      far.on('close', () => toPhone.close())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    proxy: `socks5://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => {
      const counted = { down, up }
      ;[down, up] = [0, 0]
      return counted
    },
    end: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
