import type { WorldPart } from '../world.ts'

const PERSON = {
  name: 'Tom Brandt',
  role: 'Data Engineer',
  employer: 'Nordwind',
  email: 'tom.brandt@nordwind.example',
  phone: '+49 40 1234567',
  closeness: 'acquaintance',
  hasConsented: true,
  note: 'Met at the data meetup.',
  visibility: 'tenant',
}

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post('/v1/contacts', { ...PERSON, candidateId }).expect(201)
    const spoken = await tenant.post(`/v1/contacts/${body.id}/interactions`, { channel: 'email' }).expect(201)
    return { contactId: body.id, interactionId: spoken.body.id }
  },
  bodies: {
    createContact: ({ candidateId }) => ({ ...PERSON, candidateId }),
    updateContact: () => PERSON,
    recordInteraction: () => ({ channel: 'phone', spokeAt: '2026-10-30T15:00:00Z', note: 'Works on the same stack.' }),
  },
} satisfies WorldPart
