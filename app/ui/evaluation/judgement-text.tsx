import type { ReactNode } from 'react'
import type { Judgement } from '~/domain/evaluation/judgement'
import { EvidenceLinks } from '~/ui/indicator/evidence-links'
import { GradeBar } from './grade-bar'

type Headings = 'h2' | 'h4'

interface Properties {
  readonly judgement: Judgement
  /** What the addresses of the partnership begin with. */
  readonly at: string
  /** What its headings are: one step below the heading above it. */
  readonly headings: Headings
  /** What is said right below the grade. */
  readonly children?: ReactNode
}

function Written({ title, text, headings: Heading }: { readonly title: string; readonly text: string; readonly headings: Headings }) {
  if (text === '') return null
  return (
    <>
      <Heading>{title}</Heading>
      {text.split('\n').map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </>
  )
}

function Evidence({ evidence, at }: Pick<Judgement, 'evidence'> & { readonly at: string }) {
  if (evidence.length === 0) return <p>There is none yet.</p>
  return (
    <ul>
      {evidence.map(({ text, links }, index) => (
        <li key={`${index} ${text}`}>
          {text} <EvidenceLinks links={links} at={at} />
        </li>
      ))}
    </ul>
  )
}

/** One judgement: its grade, why, and what it rests on. */
export function JudgementText({ judgement, at, headings: Heading, children }: Properties) {
  const { grade, strengths, improvements, evidence } = judgement
  return (
    <>
      <GradeBar grade={grade} />
      {children}
      <Written title="Strengths" text={strengths} headings={Heading} />
      <Written title="What will be better" text={improvements} headings={Heading} />
      <Heading>Evidence</Heading>

      <Evidence evidence={evidence} at={at} />
    </>
  )
}
