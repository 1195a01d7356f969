/** What a `.astro` file is to TypeScript alone; `astro check` knows each one's own props. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export { component as default };
}
