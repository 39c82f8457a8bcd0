import type { WorldPart } from '../world.ts'

export default {
  async add() {
    return {}
  },
  bodies: {
    readRejectionEmail: ({ candidateId }) => ({
      text: 'Thank you for applying for the Data Analyst role at Hafen Logistics. We have decided not to move forward.',
      format: 'text',
      candidateId,
    }),
  },
} satisfies WorldPart
