export const initialize = () => 0
