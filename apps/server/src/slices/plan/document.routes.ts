import { documentEndpoints } from '@regietafel/contract/document.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { correctDocument } from './correct-document.ts'
import { readUitkomsten } from './document.reads.ts'
import { handOutDocument, openUitreiking } from './hand-out-document.ts'
import { openDocument } from './open-document.ts'
import { shareDocument } from './share-document.ts'

export const documentSlice = slice(documentEndpoints, {
  'GET /v1/casussen/{casusId}/documenten': async ({ tx, params: { casusId } }) => ({
    body: {
      magDelen: tx.kringen.rollenIn(casusId).includes('procesregisseur'),
      items: await readUitkomsten(tx, casusId),
    },
  }),
  'GET /v1/casussen/{casusId}/documenten/{documentId}': openDocument,
  'POST /v1/casussen/{casusId}/documenten/{documentId}/deling': shareDocument,
  'POST /v1/casussen/{casusId}/documenten/{documentId}/correctie': correctDocument,
  'GET /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}': openUitreiking,
  'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging': handOutDocument,
})
