import { spawn } from 'node:child_process'

/** Runs a program of this repository and keeps all it prints, errors too, in order. */
export function runCommand(command: readonly string[]): Promise<{ ok: boolean; output: string; seconds: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (text: Buffer) => {
    output += text.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message, seconds: 0 }))
    child.on('close', (code) => resolve({ ok: code === 0, output, seconds: (performance.now() - start) / 1000 }))
  })
}
