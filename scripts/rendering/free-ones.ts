/**
 * Things that are costly to make and serve one piece of work at a time: there are as many as pieces of work were
 * ever done at once. What a failed piece of work used is not used again.
 */
export const freeOnes = <T>(make: () => T): (<R>(work: (one: T) => Promise<R>) => Promise<R>) => {
  const free: T[] = [];
  return async (work) => {
    const one = free.pop() ?? make();
    const result = await work(one);
    free.push(one);
    return result;
  };
};
