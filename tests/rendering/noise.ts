/** A repeatable source of numbers from -1 to 1. */
export const noise = (): (() => number) => {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state / 0x7fffffff) * 2 - 1;
  };
};
