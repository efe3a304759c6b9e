/** One version of a document after an overleg: made, sent, or replaced by a correction (OVL-40). */
export type DocumentStatus = 'concept' | 'gedeeld' | 'gecorrigeerd'
export const DOCUMENT_COMMANDS = ['change', 'share', 'correct', 'open'] as const
export type DocumentCommand = (typeof DOCUMENT_COMMANDS)[number]

/** What was sent stays as it was sent: only a concept changes (OVL-40). */
export const ALLOWED_DOCUMENT_COMMANDS: Record<DocumentStatus, readonly DocumentCommand[]> = {
  concept: ['change', 'share'],
  gedeeld: ['correct', 'open'],
  gecorrigeerd: ['open'],
}

export const isDocumentCommandAllowed = (command: DocumentCommand, status: DocumentStatus) =>
  ALLOWED_DOCUMENT_COMMANDS[status].includes(command)
