import type { Veld, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import { api } from '../../../api/client.ts'
import { Problem } from '../../../api/problem.ts'
import type { SaveStateValue } from '../../../ui/SaveState.tsx'
import { type Editor, type Huidig, isDirty, nextEditor, openEditor } from './editor.ts'
import { useToonAanwezig } from './use-aanwezig.ts'
import { useKeepVeld } from './use-plan.ts'

/** How long the hands must rest before a field saves itself. */
const REST_MS = 900

/** Typing in one field of the plan: saves itself after a rest and on leaving, and stops for a choice when two people wrote. */
export function useVeldEditor(casusId: string, veld: Veld) {
  const [editor, dispatch] = useReducer(nextEditor, veld, openEditor)
  const keep = useKeepVeld(casusId)
  const show = useToonAanwezig(casusId)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useEffectEvent(async () => {
    if (!isDirty(editor) || editor.stand === 'bewaren' || editor.botsing) return
    dispatch({ soort: 'saving' })
    try {
      const { data } = await api('PUT /v1/casussen/{casusId}/plan/velden/{veldId}', {
        params: { casusId, veldId: veld.veldId },
        body: editor.waarde,
        ifMatch: `"${editor.bewaard.versie}"`,
      })
      keep(data)
      dispatch({ soort: 'saved', veld: data })
    } catch (error) {
      const problem = error instanceof Problem ? error : null
      const melding = problem && !problem.isPassing ? problem.detail : null
      if (problem?.huidig) dispatch({ soort: 'clashed', huidig: problem.huidig as Huidig })
      else dispatch({ soort: 'failed', melding })
    }
  })

  useEffect(() => dispatch({ soort: 'heard', veld }), [veld])
  useEffect(() => {
    if (!isDirty(editor) || editor.stand !== 'rust') return undefined
    timer.current = setTimeout(() => void save(), REST_MS)
    return () => clearTimeout(timer.current)
  }, [editor])
  // Who leaves the screen in the middle of a word keeps that word.
  useEffect(() => () => void save(), [])

  return {
    editor,
    change: (part: Partial<VeldWaarde>) => {
      show(veld.veldId)
      dispatch({ soort: 'typed', waarde: { ...editor.waarde, ...part } })
    },
    choose: (waarde: VeldWaarde) => dispatch({ soort: 'chosen', waarde }),
    enter: () => show(veld.veldId),
    leave: () => show(null),
    saveState: toSaveState(editor, () => dispatch({ soort: 'retried' })),
  }
}

function toSaveState({ stand, bewaard }: Editor, onRetry: () => void): SaveStateValue {
  if (stand === 'mislukt') return { kind: 'failed', onRetry }
  if (stand === 'bewaren') return { kind: 'saving' }
  return bewaard.op && bewaard.door ? { kind: 'saved', at: bewaard.op, by: bewaard.door } : { kind: 'idle' }
}
