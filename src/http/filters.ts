import { z } from 'zod'
import { externalId, source } from './fields.ts'
import { applicationId, candidateId, rejectionId } from './ids.ts'

/** Filters that several lists share; one parameter each in the document. */
export const candidateFilter = candidateId
  .optional()
  .meta({ param: { id: 'CandidateFilter' }, description: 'Only records of this candidate.' })
export const applicationFilter = applicationId
  .optional()
  .meta({ param: { id: 'ApplicationFilter' }, description: 'Only records of this application.' })
export const rejectionFilter = rejectionId
  .optional()
  .meta({ param: { id: 'RejectionFilter' }, description: 'Only records of this rejection.' })
export const sourceFilter = source
  .optional()
  .meta({ param: { id: 'SourceFilter' }, description: 'Only records of this source.' })
export const externalIdFilter = externalId
  .optional()
  .meta({ param: { id: 'ExternalIdFilter' }, description: 'Only records with this id in their source.' })

/** A yes or no in a query. */
export const flag = z
  .enum(['true', 'false'])
  .meta({ id: 'Flag', description: 'A yes or no in a query.', example: 'false' })
