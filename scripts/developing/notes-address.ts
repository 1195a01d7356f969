/** Where the browser asks what there is to say of a page; below the base, in development only. */
export const notesAddress = '/__notes';
