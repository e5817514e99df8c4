/** The door of serve: loading what the package ships, putting the rooms together, the site. */
export { loadKnowledgeTables, loadModelFiles } from './load.ts'
export { compose, type Readout } from './compose.ts'
export { settingsFrom, type Settings } from './settings.ts'
