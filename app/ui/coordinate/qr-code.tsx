import { encode } from 'uqr'

interface Properties {
  /** What a phone reads. */
  readonly text: string
  /** What a screen reader says. */
  readonly label: string
}

/** One path of unit squares, a run of dark modules at a time. */
function pathOf(rows: ReadonlyArray<readonly boolean[]>): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue
        const from = x
        while (row[x + 1] === true) x += 1
        runs.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
      }
      return runs
    })
    .join('')
}

/** A QR code as SVG, black on white with the quiet zone that phones need. */
export function QrCode({ text, label }: Properties) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={pathOf(data)} />
    </svg>
  )
}
