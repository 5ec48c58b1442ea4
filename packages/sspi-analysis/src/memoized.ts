/** Works each answer out once, however often it is asked for. */
export function memoized<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return remembering(new Map(), compute)
}

/** The same for answers that outlive a file: they go when their question does. */
export function memoizedWeakly<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return remembering(new WeakMap(), compute)
}

interface Answers<Key, Value> {
  get: (key: Key) => { value: Value } | undefined
  set: (key: Key, answer: { value: Value }) => unknown
}

function remembering<Key extends object, Value>(
  answers: Answers<Key, Value>,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known.value
    const value = compute(key)
    answers.set(key, { value })
    return value
  }
}

/** Works an answer out at the first question, and once. */
export function lazily<Value>(compute: () => Value): () => Value {
  let answer: { value: Value } | undefined
  return () => (answer ??= { value: compute() }).value
}
