import { expect, test } from 'vitest';
import { plantedPage, soundHtml } from './planted.ts';
import { policyDefects } from './policy.ts';

const sound =
  "default-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; script-src 'self'";
const findings = (policy: string, type = 'charter'): string[] =>
  policyDefects(
    plantedPage(soundHtml({ type, head: `<meta http-equiv="content-security-policy" content="${policy}">` })),
  );

test('accepts a sound policy, with WebAssembly on the search page', () => {
  expect(findings(sound)).toEqual([]);
  expect(findings(`${sound} 'wasm-unsafe-eval'`, 'search')).toEqual([]);
});

test.each([
  ["form-action is not 'self'", sound.replace("form-action 'self'", "form-action 'self' https:")],
  ["base-uri is not 'none'", sound.replace("base-uri 'none'; ", '')],
  ["script-src allows 'unsafe-inline'", `${sound} 'unsafe-inline'`],
  ['script-src allows *', `${sound} *`],
  ['WebAssembly is allowed in vain', `${sound} 'wasm-unsafe-eval'`],
])('finds: %s', (defect, policy) => {
  expect(findings(policy)).toEqual([`index.html: ${defect}`]);
});

test('finds a search page that could not search, and a page without a policy', () => {
  expect(findings(sound, 'search')).toEqual(['index.html: WebAssembly is refused']);
  expect(findings('')).toContain('index.html: no script-src');
});
