import type { TestTenant } from '../app.ts'
import type { WorldPart } from '../world.ts'

/** A rule of a tenant's own, with everything that one can have. */
export const MENTOR = {
  id: 'ask-your-mentor',
  step: 'strengthen_skills',
  about: 'person',
  evidence: { strength: 'design', source: 'Our mentors ask for it.' },
  when: 'rejection.stageReached == "interview"',
  priority: 65,
  effortMinutes: 15,
  due: { amount: 2, unit: 'business_days', from: 'today' },
  texts: {
    en: {
      title: 'Ask your mentor about one skill',
      why: '{{ application.employer }} answered on {{ rejection.receivedOn | spoken }}.',
      how: ['Choose one skill', 'Send your mentor three sentences'],
      none: 'Nothing calls for your mentor now.',
    },
    de: {
      title: 'Fragen Sie Ihren Mentor nach einer Fähigkeit',
      why: '{{ application.employer }} hat am {{ rejection.receivedOn | spoken }} geantwortet.',
      how: ['Wählen Sie eine Fähigkeit', 'Schreiben Sie drei Sätze'],
      none: 'Im Moment gibt es keinen Anlass dafür.',
    },
    es: {
      title: 'Pregunta a tu mentor por una habilidad',
      why: '{{ application.employer }} respondió el {{ rejection.receivedOn | spoken }}.',
      how: ['Elige una habilidad', 'Escribe tres frases a tu mentor'],
      none: 'Ahora no hay motivo para ello.',
    },
    fr: {
      title: 'Interrogez votre mentor sur une compétence',
      why: '{{ application.employer }} a répondu le {{ rejection.receivedOn | spoken }}.',
      how: ['Choisissez une compétence', 'Écrivez trois phrases à votre mentor'],
      none: 'Rien ne l’appelle pour le moment.',
    },
  },
  fulfilledBy: 'completePlanItem',
  visibility: 'tenant',
}

/** Each part that a ruleset can have. */
export const RULESET = {
  name: 'Bootcamp',
  base: '2026-11.2',
  languages: ['en', 'de', 'es', 'fr'],
  off: ['write-for-ten-minutes'],
  settings: { 'nudge-once': { afterBusinessDays: 5 } },
  texts: { 'join-an-event': { en: { title: 'Come to our Thursday meetup', why: 'People go there.', how: ['Come'] } } },
  rules: [MENTOR],
}

export default {
  async add(tenant) {
    const rulesetId = await drafted(tenant)
    await tenant.post(`/v1/rulesets/${rulesetId}/replay`, {}).expect(202)
    return { rulesetId }
  },
  bodies: {
    createRuleset: () => RULESET,
    updateRuleset: () => RULESET,
    previewRuleset: ({ candidateId }) => ({ candidateId, facts: { rejection: { stageReached: 'interview' } } }),
    replayRuleset: () => ({ plans: 10 }),
  },
  before: {
    async retireRuleset(tenant) {
      const rulesetId = await drafted(tenant)
      await tenant.post(`/v1/rulesets/${rulesetId}/publication`).expect(200)
      return { rulesetId }
    },
    publishRuleset: async (tenant) => ({ rulesetId: await drafted(tenant) }),
    deleteRuleset: async (tenant) => ({ rulesetId: await drafted(tenant) }),
  },
} satisfies WorldPart

async function drafted(tenant: TestTenant): Promise<string> {
  const { body } = await tenant.post('/v1/rulesets', RULESET).expect(201)
  return body.id
}
