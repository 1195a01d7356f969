/** A text for a terminal: what nobody would see, and what could act on it or turn its lines round, is shown as �. */
export const visibleText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
