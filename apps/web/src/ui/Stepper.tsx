import { Icon } from './Icon.tsx'

export type Step = { readonly label: string; readonly state: 'done' | 'current' | 'open' }

const SPOKEN: Record<Step['state'], string> = { done: 'klaar: ', current: 'nu: ', open: 'nog niet: ' }

/** Steps in order: which are done, which is now. */
export function Stepper({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol className="rt-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.label}
          className={`rt-steps--${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="rt-steps__mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span>
            <span className="rt-hidden">{SPOKEN[step.state]}</span>
            {step.label}
          </span>
        </li>
      ))}
    </ol>
  )
}
