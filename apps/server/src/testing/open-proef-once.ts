/** Opens the trial's data and closes them again: a process for tests of the disk. */
import { closeStore } from '../database/open-store.ts'
import { openProef } from '../proef/open-proef.ts'

const { store, unlock } = await openProef(process.env['REGIETAFEL_MAP'] ?? '')
await closeStore(store)
await unlock()
process.stdout.write('opened\n')
process.exit(0)
