/** Status fields of the objects that bindings return instead of a number. */
const STATUS_FIELDS: ReadonlySet<string> = new Set(['SECURITY_STATUS', 'status', 'returnCode'])

export function isStatusField(name: string | undefined): boolean {
  return name !== undefined && STATUS_FIELDS.has(name)
}

const TELLING_FIELD = /status|code|result|state|error|err$|continue|done|complete|finished|more|ok$|success/iu

/** Whether a field of a foreign wrapper's result may tell in its own way what a status tells. */
export function isTellingField(name: string): boolean {
  return TELLING_FIELD.test(name)
}
