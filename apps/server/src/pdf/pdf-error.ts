/** Why a document could not be made. */
export type PdfFault =
  /** the template and its data do not compile; trying again gives the same */
  | 'not-compiled'
  /** the worker stopped in the middle; a next try gets a new worker */
  | 'worker-stopped'
  /** the document took longer than allowed */
  | 'too-slow'

/**
 * A document that could not be made. The message names template and cause, never the text of the document: a compiler's
 * own message quotes what people wrote and would carry it into the log.
 */
export class PdfError extends Error {
  readonly fault: PdfFault

  constructor(fault: PdfFault, message: string) {
    super(message)
    this.name = 'PdfError'
    this.fault = fault
  }
}
