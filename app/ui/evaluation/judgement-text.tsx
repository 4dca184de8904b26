import type { ReactNode } from 'react'
import type { Judgement } from '~/domain/evaluation/judgement'
import { EvidenceLinks } from '~/ui/indicator/evidence-links'
import { GradeBar } from './grade-bar'

interface Properties {
  readonly judgement: Judgement
  /** What the addresses of the partnership begin with. */
  readonly at: string
  readonly level: 2 | 3
  /** What is said right below the grade. */
  readonly children?: ReactNode
}

function Written({ title, text, level }: { readonly title: string; readonly text: string; readonly level: 2 | 3 }) {
  if (text === '') return null
  return (
    <>
      <Title level={level}>{title}</Title>
      {text.split('\n').map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
    </>
  )
}

function Title({ level, children }: { readonly level: 2 | 3; readonly children: string }) {
  return level === 2 ? <h2>{children}</h2> : <h4>{children}</h4>
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
export function JudgementText({ judgement, at, level, children }: Properties) {
  const { grade, strengths, improvements, evidence } = judgement
  return (
    <>
      <GradeBar grade={grade} />
      {children}
      <Written title="Strengths" text={strengths} level={level} />
      <Written title="What will be better" text={improvements} level={level} />
      <Title level={level}>Evidence</Title>

      <Evidence evidence={evidence} at={at} />
    </>
  )
}
