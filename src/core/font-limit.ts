/** How many fonts a company may add to those of the kit. Alone in its file: threads that draw load no schema. */
export const maxBadgeFonts = 3;
