import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createExport } from './create-export.ts'
import { getExport } from './get-export.ts'
import { getExportDocument } from './get-export-document.ts'
import { listExports } from './list-exports.ts'
import { exportDocument, exportFilters, exportPage, exportPath, exportRecord, newExport } from './schemas.ts'

export default {
  tag: 'Exports',
  description: 'Everything kept about a person, as one document.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/exports',
      operation: createExport,
      summary: 'Export a candidate',
      description:
        'Writes one document in the background, with everything that the one who asks may read. While one is under way, asking again answers with that one; when it is done, it takes the place of an earlier one. It says what could be read at `exportedAt`.',
      scope: 'exports:write',
      body: newExport,
      status: 202,
      answer: exportRecord,
      answers: 'The export, to follow at its address.',
      location: ({ id }) => `/v1/exports/${id}`,
      refuses: { 404: 'not_found' },
    }),
    route({
      method: 'GET',
      path: '/v1/exports',
      operation: listExports,
      summary: 'List exports',
      description: 'Those made for the eyes of the reader, for seven days.',
      scope: 'exports:read',
      query: exportFilters,
      status: 200,
      answer: exportPage,
      answers: 'One page of exports.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/exports/{exportId}',
      operation: getExport,
      summary: 'Get an export',
      scope: 'exports:read',
      params: exportPath,
      status: 200,
      answer: exportRecord,
      answers: 'How far it has come.',
    }),
    route({
      method: 'GET',
      path: '/v1/exports/{exportId}/document',
      operation: getExportDocument,
      summary: 'Get the document of an export',
      scope: 'exports:read',
      params: exportPath,
      status: 200,
      answer: exportDocument,
      answers: 'The document.',
      large: true,
      refuses: { 409: 'not_ready, export_failed' },
    }),
  ],
} satisfies Resource
