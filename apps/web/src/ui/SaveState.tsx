import { Button } from './Button.tsx'
import { formatMoment } from './format.ts'
import { Icon } from './Icon.tsx'

export type SaveStateValue =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly by: string }
  | { readonly kind: 'failed'; readonly onRetry: () => void }

/** Under what saves itself: `bewaard 10:41 door F. Yilmaz`; a failure stays, with the text and a way to try again. */
export function SaveState({ state }: { readonly state: SaveStateValue }) {
  if (state.kind === 'failed') {
    return (
      <span className="rt-save rt-save--failed" role="alert">
        <Icon name="warning" />
        Niet bewaard. Je tekst staat er nog.
        <Button small onClick={state.onRetry}>
          Probeer opnieuw
        </Button>
      </span>
    )
  }
  return (
    <span className="rt-save">
      {state.kind === 'saving' && 'bewaren …'}
      {state.kind === 'saved' && (
        <>
          <Icon name="check" />
          {`bewaard ${formatMoment(state.at)} door ${state.by}`}
        </>
      )}
    </span>
  )
}
