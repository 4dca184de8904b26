import { loadLexicon } from '~/data/lexicon.server'
import { listLocalPlaces } from '~/data/local-places.server'
import { findHighlights } from '~/domain/anonymise/find-highlights'
import { withPlaces } from '~/domain/anonymise/packed-lexicon'
import { textSegments, type TextSegment } from '~/domain/anonymise/text-segments'
import type { CaseStudyBox } from '~/domain/workshop/case-study-words'

/** A part of a case study as a reviewer sees it. */
export interface MarkedBox extends CaseStudyBox {
  readonly segments: readonly TextSegment[]
}

/** Marks in every part of a case study what may point at somebody, with the partnership's own places. */
export async function markCaseStudy(boxes: readonly CaseStudyBox[], partnershipId: string): Promise<readonly MarkedBox[]> {
  const [lexicon, places] = await Promise.all([loadLexicon(), listLocalPlaces(partnershipId)])
  const known = withPlaces(
    lexicon,
    places.map(({ name }) => name),
  )
  return boxes.map((box) => ({ ...box, segments: textSegments(box.text, findHighlights(box.text, known)) }))
}
