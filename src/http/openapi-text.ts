import { stringify } from 'yaml'

/** The document as openapi.yaml holds it: the same document gives the same bytes. */
export function openApiText(document: object): string {
  return stringify(document, { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false })
}
