import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Problem } from '../../api/problem.ts'
import type { SaveStateValue } from '../../ui/SaveState.tsx'

/** A text as the server has it. */
export type Saved = { readonly tekst: string; readonly versie: number; readonly door: string; readonly op: string }
export type Conflict = { readonly mine: string; readonly theirs: Saved }
type Save = (tekst: string, versie: number) => Promise<Saved>

const WAIT_MS = 700

/**
 * A text that saves itself a moment after the last key, against the version it started from. What someone else saves
 * shows at once while you are not typing; when both typed, both texts stand until someone chooses.
 */
export function useSavedText(saved: Saved, save: Save) {
  const [base, setBase] = useState(saved)
  const [text, setText] = useState(saved.tekst)
  const [state, setState] = useState<SaveStateValue>(() => stateOf(saved))
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const busy = useRef(false)
  /** Typed while an older text was on its way, by someone who left the screen since. */
  const left = useRef<string | null>(null)
  const dirty = text !== base.tekst

  if (saved.versie > base.versie && !dirty && conflict === null) {
    setBase(saved)
    setText(saved.tekst)
    setState(stateOf(saved))
  }

  const store = async (next: string, versie: number) => {
    if (busy.current) return
    busy.current = true
    setState({ kind: 'saving' })
    try {
      const kept = await save(next, versie)
      const behind = left.current
      left.current = null
      if (behind !== null && behind !== next) await save(behind, kept.versie)
      setBase(kept)
      setState(stateOf(kept))
    } catch (error) {
      const theirs = readConflict(error)
      if (theirs) setConflict({ mine: next, theirs })
      setState(theirs ? { kind: 'idle' } : { kind: 'failed', onRetry: () => void store(next, versie) })
    } finally {
      busy.current = false
    }
  }
  const flush = useEffectEvent(() => {
    if (dirty && conflict === null) void store(text, base.versie)
  })
  const leave = useEffectEvent(() => {
    if (busy.current) left.current = text
    else flush()
  })
  const waits = state.kind === 'saving' || state.kind === 'failed'
  useEffect(() => {
    if (!dirty || waits) return
    const timer = setTimeout(() => flush(), WAIT_MS)
    return () => clearTimeout(timer)
  }, [text, dirty, waits])
  // Who goes to the next item in the middle of a word keeps that word.
  useEffect(() => () => leave(), [])

  const resolve = (chosen: string) => {
    if (!conflict) return
    setBase(conflict.theirs)
    setText(chosen)
    setConflict(null)
    if (chosen !== conflict.theirs.tekst) void store(chosen, conflict.theirs.versie)
  }
  return { text, setText, state, conflict, resolve }
}

/** Who wrote this last, and when; nothing for a field that nobody wrote in. */
const stateOf = ({ tekst, versie, door, op }: Saved): SaveStateValue =>
  tekst === '' && versie === 1 ? { kind: 'idle' } : { kind: 'saved', at: op, by: door }

function readConflict(error: unknown): Saved | null {
  if (!(error instanceof Problem) || !error.huidig) return null
  const { waarde, versie, door, op } = error.huidig
  return { tekst: typeof waarde === 'string' ? waarde : '', versie, door, op }
}
