/**
 * `npm run lockfile`: completes the lockfile with the builds of packages for other systems.
 *
 * A registry mirror may lack them. npm then leaves them out, and `npm ci` refuses the lockfile anywhere else. They are
 * never fetched here: their names say for which system they are.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { addMissingBuilds, type Lockfile } from './lockfile/missing-builds.ts'

const FILE = 'package-lock.json'

const { lockfile, added } = addMissingBuilds(JSON.parse(readFileSync(FILE, 'utf8')) as Lockfile)
writeFileSync(FILE, `${JSON.stringify(lockfile, null, 2)}\n`)
console.log(`${added.length} builds for other systems added to ${FILE}`)
