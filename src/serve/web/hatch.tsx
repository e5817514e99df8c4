/**
 * The hatching of stretches of time in which nobody looked.
 * In: an id that is unique on the page. Out: an SVG pattern to fill with.
 */
import type { VNode } from 'preact'

/** The definition of the pattern; fill with `url(#ID)`. */
export function HatchPattern({ id }: { id: string }): VNode {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  )
}
