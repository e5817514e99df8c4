/** The documentation says what there is: settings, problems, forms, layers, and files that exist. */
import { strict as assert } from 'node:assert'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { LAYERS } from '../eval/layers/index.ts'
import { READING_FORMS } from '../src/serve/cli/forms/index.ts'
import { EXPORT_FORMS } from '../src/serve/exports/index.ts'

const ROOT = resolve(import.meta.dirname, '..')
const page = (name: string): string => readFileSync(join(ROOT, name), 'utf8')
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))

function lacking(words: readonly string[], name: string): readonly string[] {
  const text = page(name)
  return words.filter((word) => !text.includes(word))
}

describe('the documentation', () => {
  it('lists every setting', () => {
    const names = sources.flatMap((code) =>
      [...code.matchAll(/environment\['([A-Z_]+)'\]/g)].map((match) => match[1] ?? ''),
    )
    const ours = [...new Set(names)].filter(
      (name) => name.startsWith('READOUT_') || name.startsWith('XDG_'),
    )
    assert.ok(ours.length >= 5 && ours.length <= 15)
    assert.deepEqual(lacking(ours, 'docs/settings.md'), [])
  })

  it('explains every problem of a reading', () => {
    const codes = sources.flatMap((code) =>
      [...code.matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1] ?? ''),
    )
    const outer = ['wrong-use']
    const problems = [...new Set(codes)].filter((code) => !outer.includes(code))
    assert.ok(problems.length >= 8)
    assert.deepEqual(
      lacking(
        problems.map((code) => `### ${code}`),
        'docs/problems.md',
      ),
      [],
    )
  })

  it('describes every form of export and every layer of the evaluation', () => {
    const forms = [...READING_FORMS, ...EXPORT_FORMS].map(({ name }) => `\`${name}\``)
    assert.deepEqual(
      lacking(
        forms.filter((name) => name !== '`text`'),
        'docs/exports.md',
      ),
      [],
    )
    assert.deepEqual(
      lacking(
        LAYERS.map(({ name }) => `\`${name}\``),
        'docs/evaluation.md',
      ),
      [],
    )
  })

  it('names only files that exist', () => {
    const missing: string[] = []
    for (const name of [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/decisions.md',
      'docs/commands.md',
      'data/sample/README.md',
    ]) {
      for (const [, path = ''] of page(name).matchAll(
        /`((?:src|docs|data|test|eval|bench|bin|models|scripts)\/[\w./-]+)`/g,
      ))
        if (!existsSync(join(ROOT, path))) missing.push(`${name}: ${path}`)
      for (const [, path = ''] of page(name).matchAll(/\]\(([\w./-]+)\)/g))
        if (!existsSync(join(ROOT, dirname(name), path))) missing.push(`${name}: ${path}`)
    }
    assert.deepEqual(missing, [])
  })

  it('has the provenance of every report of the sample', () => {
    const reports = readdirSync(join(ROOT, 'data/sample/reports')).map((name) =>
      name.replace(/\.txt$/, ''),
    )
    const rows = page('data/sample/provenance.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    assert.deepEqual(rows.map(([name]) => name).sort(), reports.sort())
    assert.ok(rows.every(([, row]) => (row ?? '').length > 0))
    for (const name of reports)
      assert.match(page(`data/sample/reports/${name}.txt`), /^outlet: .*\(sample\)$/m)
  })
})
