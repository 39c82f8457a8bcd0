import type { WorldPart } from '../world.ts'

export default {
  async add(tenant, { candidateId, rejectionId }) {
    const { body } = await tenant.post('/v1/skill-gaps', { candidateId, skill: { name: 'Data modelling' } }).expect(201)
    return { skillGapId: body.id, gapId: body.id, recordId: rejectionId }
  },
  bodies: {
    createSkillGap: ({ candidateId, rejectionId }) => ({
      candidateId,
      skill: { name: `Apache Kafka ${(made += 1)}`, ...CLASSIFICATION },
      kind: 'technical',
      severity: 'high',
      visibility: 'tenant',
      evidence: [{ type: 'rejection', recordId: rejectionId }],
    }),
    updateSkillGap: () => ({ kind: 'method', severity: 'low', visibility: 'tenant', skill: CLASSIFICATION }),
    addSkillGapEvidence: ({ recordId }) => ({
      type: 'rejection',
      recordId,
      text: 'Certificate of 14 November',
      url: 'https://example.com/certificate',
      visibility: 'tenant',
    }),
    closeSkillGap: () => ({ override: 'Uses it every day', addToSkills: true }),
    dismissSkillGap: () => ({ reason: 'Not needed' }),
  },
} satisfies WorldPart

/** The same skill would be the same gap. */
let made = 0

const CLASSIFICATION = { scheme: 'ESCO', code: 'S5.2.1', version: '1.2.1', label: 'use message brokers' }
