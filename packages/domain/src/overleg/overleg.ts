/** A planned conversation of the deelnemers of one casus; each status knows only what is already true (OVL-44). */
export type GeplandOverleg = { readonly status: 'gepland'; readonly begin: Date; readonly eind: Date }
export type LopendOverleg = { readonly status: 'lopend'; readonly gestartOp: Date; readonly eind: Date }
export type VerdaagdOverleg = { readonly status: 'verdaagd'; readonly verdaagdOp: Date; readonly reden: string }
export type AfgerondOverleg = { readonly status: 'afgerond'; readonly afgerondOp: Date }
export type GeannuleerdOverleg = {
  readonly status: 'geannuleerd'
  readonly geannuleerdOp: Date
  readonly reden: string
}
export type Overleg = GeplandOverleg | LopendOverleg | VerdaagdOverleg | AfgerondOverleg | GeannuleerdOverleg
export type OverlegStatus = Overleg['status']

export const OVERLEG_COMMANDS = [
  'change',
  'invite',
  'answer',
  'prepare',
  'cancel',
  'start',
  'recordAanwezigheid',
  'confirmZorgvuldigheid',
  'treatAgendapunt',
  'chooseInhoudelijkeRegie',
  'editPlan',
  'establishPlan',
  'recordBesluit',
  'adjourn',
  'resume',
  'close',
  'share',
] as const
export type OverlegCommand = (typeof OVERLEG_COMMANDS)[number]

/** What may happen when; an adjourned overleg goes on in the same dossier (OVL-44), an outcome is shared only after the close. */
export const ALLOWED_OVERLEG_COMMANDS: Record<OverlegStatus, readonly OverlegCommand[]> = {
  gepland: ['change', 'invite', 'answer', 'prepare', 'cancel', 'start'],
  lopend: [
    'invite',
    'prepare',
    'recordAanwezigheid',
    'confirmZorgvuldigheid',
    'treatAgendapunt',
    'chooseInhoudelijkeRegie',
    'editPlan',
    'establishPlan',
    'recordBesluit',
    'adjourn',
    'close',
  ],
  verdaagd: ['invite', 'prepare', 'cancel', 'resume'],
  afgerond: ['share'],
  geannuleerd: [],
}

export const isOverlegCommandAllowed = (command: OverlegCommand, status: OverlegStatus) =>
  ALLOWED_OVERLEG_COMMANDS[status].includes(command)
