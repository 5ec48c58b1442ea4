/** Works each answer out once, however often it is asked for. */
export function memoized<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, { value: Value }>()
  return (key) => {
    const answer = answers.get(key) ?? { value: compute(key) }
    answers.set(key, answer)
    return answer.value
  }
}
