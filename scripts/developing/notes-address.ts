/** Where the browser asks what there is to say of a page; below the base, in development only. With an extension: Astro asks for a slash behind any other address below a base. */
export const notesAddress = '/__notes.json';
