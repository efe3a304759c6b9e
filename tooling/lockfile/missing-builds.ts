type Entry = {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** What we read of `package-lock.json`. */
export type Lockfile = { readonly packages: Readonly<Record<string, Entry>> }

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Where npm looks for `name` when the package at `path` asks for it: beside it, then further up. */
function isInstalled(packages: Lockfile['packages'], path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

const libcOf = (name: string) => {
  if (name.includes('musl')) return { libc: ['musl'] }
  return name.includes('gnu') ? { libc: ['glibc'] } : {}
}

/** The system that a build is for, from the end of its name: `binding-linux-arm64-musl`. */
function describeBuild(name: string, version: string, dev: boolean | undefined): Entry {
  const words = name.slice(name.lastIndexOf('/') + 1).split(/[-_]/)
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => words.filter((word) => known.includes(word)).slice(-1)) as [
    string[],
    string[],
  ]
  const isDev = dev ? { dev } : {}
  const libc = os.includes('linux') ? libcOf(name) : {}
  return { version, cpu, ...isDev, ...libc, optional: true, ...(os.length > 0 ? { os } : {}) }
}

/** The lockfile with an entry for every optional package that one of its packages names, and which were missing. */
export function addMissingBuilds(lockfile: Lockfile): { lockfile: Lockfile; added: readonly string[] } {
  const { packages } = lockfile
  const missing = Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isInstalled(packages, path, name))
      .map(([name, version]) => [`node_modules/${name}`, describeBuild(name, version, dev)] as const),
  )
  const all = [...Object.entries(packages), ...missing].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return { lockfile: { ...lockfile, packages: Object.fromEntries(all) }, added: missing.map(([path]) => path) }
}
