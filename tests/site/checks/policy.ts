import { attribute } from '../html.ts';
import type { BuiltPage } from '../pages.ts';

/** What every page must refuse. */
const EVERYWHERE = {
  'default-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
} as const;

/** What would let a script in that nobody wrote. */
const TOO_OPEN = ["'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'", '*', 'https:', 'http:', 'data:'];

/** The page types that run WebAssembly: the search and its dialog. */
const WITH_WASM = ['search', 'searchPanel'];

/** What the Content-Security-Policy of a page lacks, or allows in vain. */
export function policyDefects(page: BuiltPage): string[] {
  const policy = policyOf(page);
  const scripts = policy.get('script-src') ?? [];
  const defects: [boolean, string][] = [
    ...Object.entries(EVERYWHERE).map(([name, sources]): [boolean, string] => [
      policy.get(name)?.join(' ') !== sources.join(' '),
      `${name} is not ${sources.join(' ')}`,
    ]),
    [scripts.length === 0, 'no script-src'],
    ...TOO_OPEN.map((source): [boolean, string] => [scripts.includes(source), `script-src allows ${source}`]),
    [
      scripts.includes("'wasm-unsafe-eval'") !== WITH_WASM.includes(page.type),
      WITH_WASM.includes(page.type) ? 'WebAssembly is refused' : 'WebAssembly is allowed in vain',
    ],
  ];
  return defects.flatMap(([found, what]) => (found ? [`${page.file}: ${what}`] : []));
}

/** The sources of each directive. */
function policyOf({ root }: BuiltPage): Map<string, string[]> {
  const meta = root
    .querySelectorAll('meta[http-equiv]')
    .find((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const directives = (attribute(meta ?? null, 'content') ?? '').split(';').map((one) => one.trim());
  return new Map(
    directives.filter(Boolean).map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/u);
      return [name, sources];
    }),
  );
}
