/** Why there is no result, in one sentence. */
export interface Problem {
  problem: string
}
