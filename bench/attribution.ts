/** The room of attribution alone. */
import { findAttributions } from '../src/attribution/index.ts'
import { roomBench } from './room.ts'

export const attribution = roomBench({ name: 'attribution', find: findAttributions })
