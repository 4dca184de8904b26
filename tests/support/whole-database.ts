import { database } from '~/data/database.server'

const models = [
  'partnership',
  'settlement',
  'community',
  'textCorrection',
  'itemVideo',
  'childrenConsent',
  'supportContact',
  'staff',
  'invitation',
  'wave',
  'ownQuestion',
  'waveCommunity',
  'collector',
  'accessCode',
  'pending',
  'freeText',
  'reviewedText',
  'safeguardingText',
  'safeguardingProtocol',
  'localPlace',
  'textRelease',
  'paperSheet',
  'consensusSheet',
  'batch',
  'batchWithdrawal',
  'release',
  'journey',
  'journeyStage',
  'workshop',
  'workshopAudience',
  'workshopCommunity',
  'workshopOrganisation',
  'workshopFacilitator',
  'workshopCaseStudy',
  'workshopStandard',
  'workshopInterruption',
  'workshopCapture',
  'contribution',
  'reviewedContribution',
  'caseStudy',
  'distressProtocol',
  'bookCode',
  'bookChange',
  'statement',
  'matrixPartner',
  'matrixTick',
  'auditEntry',
  'framework',
  'frameworkRevision',
  'outcome',
  'indicator',
  'target',
  'enteredFigure',
  'missingFigure',
  'narrativeEvidence',
  'improvementAction',
  'actionIndicator',
  'actionCommunity',
  'actionSource',
  'actionUpdate',
  'selfEvaluation',
  'selfEvaluationEvidence',
] as const

interface Table {
  findMany(): Promise<readonly object[]>
}

/** Every row that is anybody's, as a line with the name of its table. */
export async function wholeDatabase(): Promise<readonly string[]> {
  const tables = database() as unknown as Readonly<Record<(typeof models)[number], Table>>
  const lines: string[] = []
  for (const model of models) for (const row of await tables[model].findMany()) lines.push(`${model} ${JSON.stringify(row)}`)
  return lines.toSorted()
}
