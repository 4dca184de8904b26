import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Headers that carry a value of their own: a file name, a fingerprint, a time. */
const telling = /['"]?(ETag|Last-Modified|Content-Disposition|Content-Location|Location|Server-Timing|Retry-After)['"]?\s*[:,]\s*(.+?),?$/gm

/** Each was looked at: a constant, an address, the public names of places, or something that a release says. */
const reviewed = [
  'app/http/respond-headers.server.ts: Retry-After seconds }',
  "app/routes/_respond.s.$collector_.later.ts: Retry-After '60')",
  'app/routes/_coordinate.waves.$wave.collectors.$collector.qr[.]svg.tsx: Content-Disposition `attachment; filename="qr-${collector.id}.svg"`',
  'app/routes/_coordinate.figures.template[.]csv.ts: Content-Disposition \'attachment; filename="figures.csv"\'',
  'app/routes/_facilitate.paper.$collector.template[.]csv.ts: Content-Disposition \'attachment; filename="sheets.csv"\'',
  'app/routes/_public.frameworks.$file[.]json.tsx: Content-Disposition `attachment; filename="${framework.id}.json"`',
  // A financial year with a release in it.
  `app/routes/_public.benchmark[.]csv.ts: Content-Disposition \`attachment; filename="benchmark-\${benchmark.period.replace('/', '-')}.csv"\``,
  'app/routes/_public.frameworks.$file[.]csv.tsx: Content-Disposition `attachment; filename="${file}.csv"`',
  // The years and frameworks that were asked for.
  "app/routes/_coordinate.reports.annual[.]docx.tsx: Content-Disposition `attachment; filename=\"annual-report-${framework.id}-${year.replace('/', '-')}.docx\"`",
  "app/routes/_coordinate.reports.appendix[.]docx.tsx: Content-Disposition `attachment; filename=\"appendix-${framework.id}-${year.replace('/', '-')}.docx\"`",
  'app/routes/_public.frameworks.$file[.]docx.tsx: Content-Disposition `attachment; filename="${id}.docx"`',
  'app/routes/_public.frameworks.$file[.]ods.tsx: Content-Disposition `attachment; filename="${material.framework.id}.ods"`',
  'app/routes/_public.frameworks.$file[.]xlsx.tsx: Content-Disposition `attachment; filename="${file}.xlsx"`',
  'app/routes/_public.($partnership).releases.$number_.codebook[.]csv.tsx: Content-Disposition `attachment; filename="release-${release.sequence}-codebook.csv"`',
  'app/routes/_public.($partnership).releases[.]csv.tsx: Content-Disposition \'attachment; filename="releases.csv"\'',
  "app/routes/_public.places.$partnership[.]json.ts: ETag `\"${createHash('sha256').update(body).digest('base64url')}\"`",
  'app/routes/_public.($partnership).releases.$number[.]csv.tsx: Content-Disposition `attachment; filename="release-${release.sequence}.csv"`',
  "app/routes/_public.($partnership).releases.$number[.]json.tsx: ETag `\"${bytes.sha256}\"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }",
  'app/routes/_public.($partnership).releases.$number[.]json.tsx: Content-Disposition `inline; filename="release-${number}.json"`',
  // The state of a board, to whoever runs the workshop and sees it anyway.
  'app/routes/_facilitate.workshops.$workshop.board[.]json.ts: ETag tag })',
  "app/routes/_facilitate.workshops.$workshop.board[.]json.ts: ETag tag, 'Cache-Control': 'no-store' } })",
  "app/routes/_facilitate.workshops.$workshop.device.ts: Retry-After '60' })",
  "app/routes/_facilitate.workshops.$workshop.device.ts: Retry-After '900' })",
  'app/routes/_public.($partnership).statements.$number[.]csv.tsx: Content-Disposition `attachment; filename="statement-${statement.sequence}.csv"`',
  'app/routes/_public.($partnership).statements.$number[.]docx.tsx: Content-Disposition `attachment; filename="statement-${sequence}.docx"`',
  'app/routes/_public.($partnership).statements.$number[.]json.tsx: Content-Disposition `inline; filename="statement-${number}.json"`',
  "app/routes/_public.($partnership).statements.$number[.]json.tsx: ETag `\"${bytes.sha256}\"`, 'Cache-Control': 'public, max-age=0, must-revalidate' }",
  'app/routes/_public.($partnership).self-evaluation[.]csv.tsx: Content-Disposition \'attachment; filename="self-evaluation.csv"\'',
  'app/routes/_public.($partnership).self-evaluation[.]docx.tsx: Content-Disposition \'attachment; filename="self-evaluation.docx"\'',
  'app/routes/_staff.matrix[.]csv.ts: Content-Disposition `attachment; filename="partners-${journey.perspective}.csv"`',
  'app/routes/_respond.s.$collector.tsx: Retry-After String(secondsOf[sealed.until]) } : undefined',
]

function tellingHeaders(file: string, text: string): readonly string[] {
  return [...text.matchAll(telling)].map(([, name = '', value = '']) => `${file}: ${name} ${value}`)
}

test('no header, cache key or file name says more than an address or a release does', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => path.join('app', file))
    .filter((file) => /^app\/(routes|http|entry|root)/.test(file) && /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  const found = files.flatMap((file) => tellingHeaders(file, readFileSync(file, 'utf8')))
  expect(found.toSorted()).toEqual(reviewed.toSorted())
})
