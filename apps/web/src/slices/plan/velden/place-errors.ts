import type { FormProblem } from '../../../ui/Form.tsx'

/**
 * The same problem for a form whose fields carry something behind their name: several of these forms stand on one page,
 * and an error must find its own field.
 */
export const placeErrors = (problem: FormProblem | null, achter: string): FormProblem | null =>
  problem && {
    title: problem.title,
    ...(problem.detail && { detail: problem.detail }),
    fouten: problem.fouten?.map(({ veld, melding }) => ({ veld: `${veld}${achter}`, melding })),
  }
