/** The shape of `html-encoding-sniffer`, which carries no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The canonical name of the encoding that the HTML standard's pre-scan finds in the first 1,024 bytes. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly transportLayerEncodingLabel?: string },
  ): string
}
