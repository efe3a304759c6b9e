/** One thing a checklist found: it stops the command, or it only deserves a look before a human goes on. */
export type Finding<Code extends string> = { readonly code: Code; readonly blocks: boolean }

export const blocking = <Code extends string>(code: Code): Finding<Code> => ({ code, blocks: true })
export const warning = <Code extends string>(code: Code): Finding<Code> => ({ code, blocks: false })

/** The findings of the rows whose condition holds, in the order of the table. */
export const findingsOf = <Code extends string>(rows: readonly (readonly [boolean, Finding<Code>])[]) =>
  rows.filter(([holds]) => holds).map(([, finding]) => finding)

export const isBlocked = (findings: readonly Finding<string>[]) => findings.some((finding) => finding.blocks)
