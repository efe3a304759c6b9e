import { Button } from './Button.tsx'
import { Note } from './Note.tsx'

/** Keeps the place of what is coming, so the page does not jump; `lines` as many as are expected. */
export const Loading = ({ lines = 4 }: { readonly lines?: number }) => (
  <output className="rt-skeleton">
    <span className="rt-hidden">Bezig met laden</span>
    {Array.from({ length: lines }, (_, line) => (
      <i key={line} aria-hidden="true" />
    ))}
  </output>
)

type ErrorPanelProps = { readonly error: unknown; readonly onRetry?: () => void }

/** What went wrong in the words of the server, and a way to try again. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { title, detail } = describe(error)
  return (
    <div role="alert">
      <Note tone="warn" title={title}>
        {detail && <p>{detail}</p>}
        {onRetry && (
          <div>
            <Button small onClick={onRetry}>
              Probeer opnieuw
            </Button>
          </div>
        )}
      </Note>
    </div>
  )
}

function describe(error: unknown): { title: string; detail?: string } {
  if (error instanceof Error && 'title' in error && typeof error.title === 'string') {
    return 'detail' in error && typeof error.detail === 'string'
      ? { title: error.title, detail: error.detail }
      : { title: error.title }
  }
  return { title: 'Er ging iets mis', detail: 'Dat ligt aan ons. Probeer het zo opnieuw; wat je typte, blijft staan.' }
}
