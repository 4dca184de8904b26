/** The shortest of three runs in milliseconds: what is left when other work on the machine is taken off. */
export function shortestTime(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return Math.min(...times)
}
