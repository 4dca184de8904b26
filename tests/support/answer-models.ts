/** The models that hold what people answered, wrote, or may still take back: no time, no sequence, no row ids. */
export const answerModels = [
  'Pending',
  'Sealed',
  'FreeText',
  'ReviewedText',
  'Contribution',
  'ReviewedContribution',
  'CaseStudy',
  'SafeguardingText',
  'AccessCode',
  'PaperSheet',
  'ConsensusSheet',
  'WithdrawnReceipt',
  'ResumeDraft',
] as const
