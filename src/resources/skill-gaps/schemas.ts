import { z } from 'zod'
import { evidenceType, gapKind, gapState, severity, visibility } from '../../http/domain-fields.ts'
import { id, pageOf, pageQuery, text, timestamp, version, webAddress } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, rejectionId, skillGapId } from '../../http/ids.ts'
import { planChanges, withPlanChanges } from '../../http/plan-fields.ts'

const MAX_NAMED_RECORDS = 20

const name = text(200).meta({ description: 'Name of the skill.', example: 'Apache Kafka' })
const classification = {
  scheme: text(100).meta({ description: 'Catalogue of skills the code is from.', example: 'ESCO' }),
  code: text(200).meta({ description: 'Code in that catalogue.', example: 'S5.2.1' }),
  version: text(100).meta({ description: 'Version of the catalogue.', example: '1.2.1' }),
  label: text(200).meta({ description: 'Name of the skill there.', example: 'use message brokers' }),
}
const { scheme, code, version: catalogueVersion, label } = classification

const skill = z
  .object({
    name,
    scheme: scheme.nullable(),
    code: code.nullable(),
    version: catalogueVersion.nullable(),
    label: label.nullable(),
  })
  .meta({ id: 'NamedSkill', description: 'A skill by its name, and where a catalogue has it.' })

const stateReason = z
  .string()
  .nullable()
  .meta({ description: 'Why it was closed without evidence, or dismissed.', example: null })
const recordId = rejectionId.meta({ description: 'Id of the record.' })

const evidence = z
  .object({
    id,
    shows: z.boolean().meta({
      description: 'True where it shows that the skill is there now, false where it says that it is missing.',
      example: false,
    }),
    type: evidenceType.nullable(),
    recordId: recordId.nullable().meta({ description: 'Id of the record; null where the evidence lies elsewhere.' }),
    text: z.string().nullable().meta({ description: 'What it is, in words.', example: null }),
    url: webAddress.nullable().meta({ description: 'Where it can be seen.', example: null }),
    visibility,
    createdAt: timestamp,
  })
  .meta({ id: 'SkillGapEvidence', description: 'What says that a skill is missing, or that it is there now.' })

export const skillGap = z
  .object({
    id: skillGapId,
    candidateId,
    skill,
    kind: gapKind,
    severity,
    state: gapState,
    stateReason,
    startedAt: timestamp.nullable().meta({ description: 'When work on it began; null before.', example: null }),
    closedAt: timestamp
      .nullable()
      .meta({ description: 'When it was closed or dismissed; null while it is neither.', example: null }),
    visibility,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'SkillGap', description: 'One skill that one person lacks for the work they look for.' })

export const skillGapWithEvidence = z
  .object({
    ...skillGap.shape,
    evidence: z.array(evidence).meta({ description: 'What the reader may see of it, the newest 100, newest first.' }),
  })
  .meta({ id: 'SkillGapWithEvidence', description: 'A skill gap, and what speaks for it and against it.' })

const namingRecord = z
  .strictObject({ type: evidenceType, recordId })
  .meta({ id: 'NamingRecord', description: 'A record of the candidate that says the skill is missing.' })

export const newSkillGap = z
  .strictObject({
    candidateId,
    skill: z
      .strictObject({
        name,
        scheme: scheme.optional(),
        code: code.optional(),
        version: catalogueVersion.optional(),
        label: label.optional(),
      })
      .meta({ id: 'NamedSkillInput', description: 'A skill by its name, and where a catalogue has it.' }),
    kind: gapKind
      .optional()
      .meta({ description: 'What kind of skill it is; `technical` where a new gap does not say.' }),
    severity: severity
      .optional()
      .meta({ description: 'How much it stands in the way; `medium` where a new gap does not say.' }),
    visibility: visibility.optional().meta({
      description:
        'Who may read it; `tenant` where a new gap does not say, whoever records it. A gap that is there is never narrowed by this.',
    }),
    evidence: z
      .array(namingRecord)
      .max(MAX_NAMED_RECORDS)
      .optional()
      .meta({ description: 'Records that say so; each is as visible as it is by itself.', example: [] }),
  })
  .meta({ id: 'NewSkillGap', description: 'A skill that the candidate lacks.' })

export const skillGapChanges = z
  .strictObject({
    kind: gapKind.optional(),
    severity: severity.optional(),
    visibility: visibility.optional(),
    skill: z
      .strictObject({
        scheme: scheme.nullable().optional(),
        code: code.nullable().optional(),
        version: catalogueVersion.nullable().optional(),
        label: label.nullable().optional(),
      })
      .optional()
      .meta({ id: 'SkillClassification', description: 'Where a catalogue has the skill. Its name stays.' }),
  })
  .meta({ id: 'SkillGapChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const newSkillGapEvidence = z
  .strictObject({
    type: evidenceType.optional().meta({ example: 'achievement' }),
    recordId: recordId.optional().meta({ description: 'Id of a record of the candidate that shows the skill.' }),
    text: text(2_000)
      .optional()
      .meta({ description: 'What it is: a certificate, a project, a score.', example: 'Certificate of 14 November' }),
    url: webAddress
      .optional()
      .meta({ description: 'Where it can be seen.', example: 'https://example.com/certificate' }),
    visibility: visibility.optional().meta({
      description: 'Who may read it; as the gap where absent, and never wider than the record itself.',
    }),
  })
  .refine((value) => (value.type === undefined) === (value.recordId === undefined), {
    path: ['recordId'],
    error: 'type and recordId belong together',
  })
  .refine(
    (value) => value.recordId !== undefined || value.text !== undefined || value.url !== undefined,
    'must have at least one of recordId, text and url',
  )
  .meta({ id: 'NewSkillGapEvidence', description: 'Something that shows the skill is there now.' })

export const gapClosure = z
  .strictObject({
    override: text(500)
      .optional()
      .meta({ description: 'Why it closes without evidence.', example: 'Uses it every day at work now' }),
    addToSkills: z.boolean().default(true).meta({
      description:
        'Adds the skill to those of the candidate, which everybody at the tenant may read, unless it is among them or they are a hundred already.',
      example: true,
    }),
  })
  .meta({ id: 'SkillGapClosure', description: 'How a gap is closed.' })

export const gapDismissal = z
  .strictObject({
    reason: text(500).meta({ description: 'Why it does not matter.', example: 'Not needed for the roles I look for' }),
  })
  .meta({ id: 'SkillGapDismissal', description: 'Why a gap is set aside.' })

export const changedSkillGap = withPlanChanges(skillGapWithEvidence, 'ChangedSkillGap')
export const shownSkill = z.object({ skillGap, evidence, planChanges }).meta({
  id: 'ShownSkill',
  description: 'The new evidence, the gap as it is now, and what that did to the open plans.',
})

export const skillGapPath = z.object({ skillGapId })
export const skillGapFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  state: gapState.optional().meta({ param: { id: 'GapStateFilter' }, description: 'Only gaps in this state.' }),
})
export const skillGapPage = pageOf(skillGap, 'SkillGapPage')

export type SkillGap = z.output<typeof skillGap>
export type SkillGapEvidence = z.output<typeof evidence>
export type SkillGapWithEvidence = z.output<typeof skillGapWithEvidence>
export type NewSkillGap = z.output<typeof newSkillGap>
export type SkillGapChanges = z.output<typeof skillGapChanges>
export type NewSkillGapEvidence = z.output<typeof newSkillGapEvidence>
export type GapClosure = z.output<typeof gapClosure>
export type ChangedSkillGap = z.output<typeof changedSkillGap>
export type ShownSkill = z.output<typeof shownSkill>
