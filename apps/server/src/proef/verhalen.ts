import type { Verhaal } from './fill-proef.ts'

/** The stories of the trial, per netwerkprofiel; each is told through the API, from aanmelding to wherever it stands. */
export const VERHALEN: Readonly<Record<string, readonly Verhaal[]>> = {
  'noord-limburg': [],
  'zuid-limburg': [],
}
