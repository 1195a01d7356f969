/** A part of a published file that can be searched: its bytes once unpacked, and where it was. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** What it is for a person: the name of a chunk, of a file in an archive; empty for the file itself. */
  readonly where: string;
  readonly kind: PieceKind;
  /** Words of a search index, as the indexer cut them. */
  readonly stems?: readonly string[];
}

/** Kinds of traces, as the proof names them. */
export type PieceKind = 'text' | 'markup' | 'search' | 'feed' | 'calendar' | 'metadata' | 'pdf' | 'binary';

/** Opens a file inside another one; the path is that of the outer file, then the name inside. */
export type Open = (bytes: Buffer, path: string) => Piece[];
