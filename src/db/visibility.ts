/** Who may read a record: the candidate alone, the coach too, or everybody at the tenant. From narrow to wide. */
export const VISIBILITIES = ['candidate', 'coach', 'tenant'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** The visibilities of records that a reader of this kind may see. */
export function sees(audience: Visibility): readonly Visibility[] {
  return VISIBILITIES.slice(VISIBILITIES.indexOf(audience))
}
