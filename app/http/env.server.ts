import { z } from 'zod'
import { parseDay } from '~/domain/kernel/day'

/** Everything that the environment may say. docs/operating.md lists the same names; a test compares the two. */
export const environmentSchema = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a whole number from 1 to 65535; leave it out for 3000.' })
    .int('PORT must be a whole number from 1 to 65535; leave it out for 3000.')
    .min(1, 'PORT must be a whole number from 1 to 65535; leave it out for 3000.')
    .max(65_535, 'PORT must be a whole number from 1 to 65535; leave it out for 3000.')
    .default(3000),
  DATA_DIR: z.string().min(1, 'DATA_DIR must name a folder; leave it out for ./data.').default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'DATABASE_URL must begin with postgresql://; leave it out for the embedded database.')
    .optional(),
  PUBLIC_URL: z.url('PUBLIC_URL must be the whole address that people type, for example https://whatmatters.example.org.').optional(),
  REHEARSAL_TODAY: z
    .string()
    .refine((text) => parseDay(text) !== null, 'REHEARSAL_TODAY must be a day in the form 2027-03-01; leave it out for the real day.')
    .optional(),
})

export type Environment = z.infer<typeof environmentSchema>

/** The environment as values, or sentences that say what to do. An empty variable counts as left out. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
}

let parsed: Environment | undefined

/** The environment of this process, parsed on first use. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env)
  return parsed
}

/** A test that changes a variable asks for it to be read again. */
export function rereadEnvironment(): void {
  parsed = undefined
}
