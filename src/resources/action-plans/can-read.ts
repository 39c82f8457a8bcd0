import { VISIBILITIES, type Visibility } from '../../rules/vocabulary.ts'

/** Whether these eyes may read a text of that visibility. */
export function canRead(audience: Visibility, visibility: Visibility): boolean {
  return VISIBILITIES.indexOf(visibility) >= VISIBILITIES.indexOf(audience)
}
