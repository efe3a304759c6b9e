/** Nothing but white space: a reason that says nothing is no reason. */
export const isBlank = (text: string | null | undefined) => (text ?? '').trim() === ''
