/**
 * Gives the memory of bytes back at once, in place of leaving it to the garbage collector, which walks everything that
 * a thread holds each time that some 16 MB of pixels have come and gone. Nobody may use the bytes any more: they are
 * empty from now on. Does nothing to a few bytes that may share their memory with others.
 */
export const freed = ({ buffer, byteLength }: Uint8Array | Int32Array): void => {
  if (!(buffer instanceof ArrayBuffer)) return;
  if (buffer.byteLength === byteLength || buffer.byteLength > Buffer.poolSize) buffer.transfer(0);
};
