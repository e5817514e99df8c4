/**
 * Java programs that read texts with a library of Maven Central: fetched and built once, under the cache.
 * In: a folder with a `pom.xml` and one source file. Out: what went wrong, or nothing.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CACHE, problemOf } from './peer.ts'

export interface JavaProgram {
  /** Holds `pom.xml` and the source. */
  readonly source: string
  /** File name of the one source. */
  readonly main: string
  /** Where the classes and the class path are kept. */
  readonly folder: string
}

/** The file that names the jars of a program, once it is fetched. */
export function classpathOf({ folder }: JavaProgram): string {
  return join(folder, 'classpath')
}

/** Fetches the jars where they are not there yet, and compiles the source. */
export function problemOfBuilding(program: JavaProgram): string | undefined {
  const { source, main, folder } = program
  const classpath = classpathOf(program)
  mkdirSync(folder, { recursive: true })
  return (
    problemOf('java', ['-version']) ??
    problemOf('javac', ['-version']) ??
    (isFetched(classpath) ? undefined : problemOf('mvn', fetchInto(classpath, source))) ??
    problemOf('javac', ['-cp', readFileSync(classpath, 'utf8'), '-d', folder, join(source, main)])
  )
}

function isFetched(classpath: string): boolean {
  return existsSync(classpath) && readFileSync(classpath, 'utf8').split(delimiter).every(existsSync)
}

function fetchInto(classpath: string, source: string): readonly string[] {
  return [
    'dependency:build-classpath',
    '--quiet',
    '--batch-mode',
    ...['--file', join(source, 'pom.xml')],
    `-Dmaven.repo.local=${join(CACHE, 'maven')}`,
    `-Dmdep.outputFile=${classpath}`,
  ]
}
