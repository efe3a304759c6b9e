import type { FormProblem } from '../../../ui/Form.tsx'

/**
 * Several forms stand on the table at once, and some have a field of the same name: each puts its own word before its
 * names, also before those in a refusal, so that an error finds the right field.
 */
export const scopedProblem = (scope: string, problem: FormProblem | null): FormProblem | null =>
  problem && {
    title: problem.title,
    ...(problem.detail && { detail: problem.detail }),
    fouten: problem.fouten?.map(({ veld, melding }) => ({ veld: `${scope}.${veld}`, melding })),
  }
