/** The pages and the HTTP API: what they stand on, opening them, and the JSON shapes that the command line prints too. */
export type * from './site.ts'
export { openSite, type OpenSite, type SiteOptions } from './open-site.ts'
export { siteServer } from './server.ts'
export {
  articleToWire,
  checkToWire,
  contactToWire,
  coverageToWire,
  decisionToWire,
  errorToWire,
  eventToWire,
  explanationToWire,
  lastToWire,
  lineToWire,
  quoteToWire,
  readingToWire,
  searchToWire,
  summaryToWire,
} from './wire.ts'
export { contactsCsv } from '../exports/rows.ts'
