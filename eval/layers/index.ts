/** All layers, in the order of the data's way. */
import type { Layer } from '../layer.ts'
import { founding } from './founding.ts'

export const LAYERS: readonly Layer[] = [founding]
