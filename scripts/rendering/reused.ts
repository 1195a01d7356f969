/** Memory for one piece of work after another, as large as the largest asked for so far. Whoever asks may use all of it. */
export const reused = <M extends { readonly length: number }>(
  make: (length: number) => M,
): ((length: number) => M) => {
  let memory = make(0);
  return (length) => {
    if (memory.length < length) memory = make(length);
    return memory;
  };
};
