/** The part of an address of the page of all codes that holds a text; no server gets it. */
export function fragmentWith(text: string): string {
  return text.trim() === '' ? '' : `#${new URLSearchParams({ q: text }).toString()}`
}

/** The text that a fragment holds, empty for none; undefined where it names a place in the page instead. */
export function textIn(fragment: string): string | undefined {
  return fragment === '' ? '' : (new URLSearchParams(fragment.slice(1)).get('q') ?? undefined)
}
