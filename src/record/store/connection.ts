/**
 * What the rows' code needs of an engine's connection.
 * In: SQL with `?` places. Out: rows. A server's connection numbers the places itself.
 */

export type SqlValue = string | number | bigint | null | Uint8Array

export interface Connection {
  all<Row>(sql: string, parameters: readonly SqlValue[]): Promise<readonly Row[]>
  run(sql: string, parameters: readonly SqlValue[]): Promise<void>
}
