import { type BeheerCommand, type BeheerContext, BeheerError } from './beheer-command.ts'
import { listNetwerken, makeNetwerk, makeOrganisatie } from './netwerk-commands.ts'
import { parseOptions } from './parse-options.ts'
import { invitePersoon, listPersonen, makePersoon, stopPersoon } from './persoon-commands.ts'

const COMMANDS: Readonly<Record<string, BeheerCommand>> = {
  netwerken: listNetwerken,
  'netwerk-maken': makeNetwerk,
  'organisatie-maken': makeOrganisatie,
  'persoon-maken': makePersoon,
  personen: listPersonen,
  uitnodigen: invitePersoon,
  'persoon-beeindigen': stopPersoon,
}

/** Reads what was typed before anything is opened. @throws BeheerError with how it should be */
export function readBeheer(args: readonly string[]): (context: BeheerContext) => Promise<string[]> {
  const [name = '', ...rest] = args
  const command = COMMANDS[name]
  if (!command) throw new BeheerError(`${name ? `Een opdracht ${name} is er niet.\n\n` : ''}${overview()}`)
  try {
    const given = parseOptions(command, rest)
    return (context) => command.run(context, given).catch((error: unknown) => explain(error, name))
  } catch (error) {
    return explain(error, name)
  }
}

/** Adds how the command is meant, under what is wrong with it. */
function explain(error: unknown, name: string): never {
  if (!(error instanceof BeheerError)) throw error
  throw new BeheerError(error.message.startsWith('- ') ? `${error.message}\n\n${usage(name)}` : error.message)
}

function usage(name: string): string {
  const options = Object.entries(COMMANDS[name]?.options ?? {})
  const asked = options.map(([option, { standaard }]) => {
    const text = `--${option} "..."`
    return standaard === undefined ? text : `[${text}]`
  })
  return ['Zo:', ['npm run beheer --', name, ...asked].join(' ')].join('\n')
}

const overview = (): string =>
  [
    'Gebruik: npm run beheer -- <opdracht>',
    '',
    ...Object.entries(COMMANDS).map(([name, { uitleg }]) => `  ${name.padEnd(20)}${uitleg}`),
  ].join('\n')
