import { useState } from 'react'
import { Button, ButtonRow } from './Button.tsx'
import { formatMoment } from './format.ts'
import { TextArea } from './TextField.tsx'

type Props = {
  readonly label: string
  readonly mine: string
  readonly theirs: { readonly text: string; readonly by: string; readonly at: string }
  /** Gets the text that stays. */
  readonly onChoose: (text: string) => void
}

/** Two people wrote in one field: both texts stand here until someone chooses or merges; nothing is lost. */
export function ConflictPanel({ label, mine, theirs, onChoose }: Props) {
  const [merged, setMerged] = useState<string | null>(null)
  return (
    <section className="rt-conflict rt-stack" role="alert" aria-label={`Twee teksten voor ${label}`}>
      <p>
        <strong>{`${theirs.by} schreef tegelijk in "${label}".`}</strong> Kies welke tekst blijft, of voeg ze samen.
      </p>
      {merged === null ? (
        <div className="rt-conflict__texts">
          <Version title="Je tekst" text={mine} command="Houd mijn tekst" onChoose={() => onChoose(mine)} />
          <Version
            title={`${theirs.by}, ${formatMoment(theirs.at)}`}
            text={theirs.text}
            command="Neem deze tekst"
            onChoose={() => onChoose(theirs.text)}
          />
        </div>
      ) : (
        <TextArea name="samengevoegd" label="Samengevoegde tekst" value={merged} onChange={setMerged} />
      )}
      <ButtonRow>
        {merged === null ? (
          <Button onClick={() => setMerged(`${theirs.text}\n\n${mine}`)}>Voeg samen</Button>
        ) : (
          <>
            <Button kind="primary" onClick={() => onChoose(merged)}>
              Bewaar samengevoegde tekst
            </Button>
            <Button kind="quiet" onClick={() => setMerged(null)}>
              Terug
            </Button>
          </>
        )}
      </ButtonRow>
    </section>
  )
}

type VersionProps = {
  readonly title: string
  readonly text: string
  readonly command: string
  readonly onChoose: () => void
}

const Version = ({ title, text, command, onChoose }: VersionProps) => (
  <div className="rt-conflict__text">
    <strong>{title}</strong>
    <p className="rt-prose">{text}</p>
    <div>
      <Button small onClick={onChoose}>
        {command}
      </Button>
    </div>
  </div>
)
