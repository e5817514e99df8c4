/**
 * English words before what a figure is compared with: "up 3% in September from August".
 */
export const COMPARING: ReadonlySet<string> = new Set([
  'from',
  'than',
  'versus',
  'vs',
  'against',
  'over',
])
