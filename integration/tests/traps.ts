import { mkdir, writeFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { Project } from './project.ts'

/** Puts packages into a project that end the process which loads them, and makes sure that they do. */
export async function setTraps(project: Project, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const folder = project.path('node_modules', name)
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}/package.json`, JSON.stringify({ name, version: '0.0.0', main: 'trap.js' }))
    await writeFile(`${folder}/trap.js`, `throw new Error(${JSON.stringify(`${name} was loaded`)})\n`)
    const { stderr } = await project.run(process.execPath, ['-e', `require(${JSON.stringify(name)})`])
    expect(stderr).toContain(`${name} was loaded`)
  }
}
