import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useBandHeight } from './band-height.ts'
import { Contact } from './Contact.tsx'
import { formatDay } from './format.ts'
import { type Step, Stepper } from './Stepper.tsx'
import { type CrisisLine, Unsafe } from './Unsafe.tsx'

export type BandPersoon = {
  /** What this person is here, in the word of the network: `casusregisseur`. */
  readonly role: string
  readonly name: string
  readonly phone?: string
  readonly email?: string
}

export type CasusBandProps = {
  readonly code: string
  readonly name?: string
  readonly home: LinkProps
  readonly status?: ReactNode
  readonly phases?: readonly Step[]
  readonly people: readonly BandPersoon[]
  /** The part of the network it belongs to: `huis`, `Parkstad`. */
  readonly part?: { readonly label: string; readonly value: string }
  readonly next?: { readonly label: string; readonly day: string; readonly time?: string; readonly link?: LinkProps }
  /** Purpose and ground in one line. */
  readonly ground: string
  readonly crisisLines: readonly CrisisLine[]
}

/** Stays above every page of a casus: which one, how far, who to call, when next, why we may share, and what if it is unsafe. */
export function CasusBand({
  code,
  name,
  home,
  status,
  phases,
  people,
  part,
  next,
  ground,
  crisisLines,
}: CasusBandProps) {
  const [open, setOpen] = useState(false)
  const band = useBandHeight()
  return (
    <section ref={band} className={open ? 'rt-band rt-band--open' : 'rt-band'} aria-label={`Casus ${code}`}>
      <div className="rt-band__inner">
        <div className="rt-band__line">
          <div className="rt-band__title">
            <Link {...home}>{code}</Link>
            {name && <span>{name}</span>}
          </div>
          {status}
          {phases && (
            <div className="rt-band__more">
              <Stepper label="Fase" steps={phases} />
            </div>
          )}
          <div className="rt-band__end rt-buttons">
            <Unsafe lines={crisisLines} />
          </div>
        </div>
        <div className="rt-band__line rt-band__more">
          {people.map((person) => (
            <Person key={person.role + person.name} {...person} />
          ))}
          {part && (
            <div>
              <span className="rt-band__label">{part.label}</span> {part.value}
            </div>
          )}
          {next && <Next {...next} />}
        </div>
        <div className="rt-band__line rt-band__more">
          <div className="rt-band__ground">
            <span className="rt-band__label">Doel en grondslag</span>
            <span>{ground}</span>
          </div>
        </div>
        <button
          type="button"
          className="rt-band__toggle utrecht-button rt-button rt-button--small utrecht-button--subtle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Minder over deze casus' : 'Fase, regie en volgend overleg'}
        </button>
      </div>
    </section>
  )
}

const Person = ({ role, name, ...contact }: BandPersoon) => (
  <div className="rt-band__person">
    <span>
      <span className="rt-band__label">{role}</span> {name}
    </span>
    <Contact name={name} {...contact} />
  </div>
)

function Next({ label, day, time, link }: NonNullable<CasusBandProps['next']>) {
  const when = time ? `${formatDay(day)} ${time}` : formatDay(day)
  return (
    <div>
      <span className="rt-band__label">{label}</span> {link ? <Link {...link}>{when}</Link> : when}
    </div>
  )
}
