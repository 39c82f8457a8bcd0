import { id, source } from './fields.ts'

/** Filters that several lists share; one parameter each in the document. */
export const candidateFilter = id
  .optional()
  .meta({ param: { id: 'CandidateFilter' }, description: 'Only records of this candidate.' })
export const applicationFilter = id
  .optional()
  .meta({ param: { id: 'ApplicationFilter' }, description: 'Only records of this application.' })
export const sourceFilter = source
  .optional()
  .meta({ param: { id: 'SourceFilter' }, description: 'Only records of this source.' })
