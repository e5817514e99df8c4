/** Every code of an error has its section in the documentation, under the exit code that it has. */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { exitCodeOf, OPERATION_CODES, OperationError } from '../../src/acquire/index.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/errors.md'), 'utf8')

/** Codes documented in the section of an exit code. */
function documentedUnder(exitCode: number): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.includes(`(${exitCode})\n`)) ?? ''
  return [...section.matchAll(/^### (\S+)$/gm)].map((match) => match[1] ?? '')
}

describe('docs/errors.md', () => {
  for (const exitCode of [2, 3, 4, 130])
    it(`has a section for each code that ends with ${exitCode}, and no other`, () => {
      const codes = OPERATION_CODES.filter(
        (code) => exitCodeOf(new OperationError(code, '')) === exitCode,
      )
      assert.deepEqual([...documentedUnder(exitCode)].sort(), [...codes].sort())
    })
})
