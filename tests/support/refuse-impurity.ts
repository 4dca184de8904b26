// The domain is a function of its arguments: the clock, chance and the network refuse whoever calls them from there.

const domainFrame = /\/app\/domain\/(?!\S*\.test\.)/

function refuseFromDomain(what: string): void {
  if (domainFrame.test(new Error(what).stack ?? '')) throw new Error(`The domain called ${what}; pass in what it needs`)
}

const { random } = Math
Math.random = () => {
  refuseFromDomain('Math.random')
  return random()
}

const request = globalThis.fetch
globalThis.fetch = (...given) => {
  refuseFromDomain('fetch')
  return request(...given)
}

const { now } = Date
Date.now = () => {
  refuseFromDomain('Date.now')
  return now()
}

globalThis.Date = new Proxy(Date, {
  construct(target, given, newTarget) {
    if (given.length === 0) refuseFromDomain('new Date()')
    return Reflect.construct(target, given, newTarget) as Date
  },
})
