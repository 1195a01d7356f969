import { describe, expect, it } from 'vitest';
import { routeNamed } from '../../src/pages/_mdx/route-named.ts';

describe('routeNamed', () => {
  it('finds a page by its route in kebab case, or by the name of its content file', () => {
    expect(routeNamed('mentors')).toBe('mentors');
    expect(routeNamed('personal-data')).toBe('personalData');
    expect(routeNamed('become-a-mentor')).toBe('becomeMentor');
  });

  it('refuses a page that does not exist, and one that needs an entry', () => {
    expect(() => routeNamed('intranet')).toThrow('No page “intranet”');
    expect(() => routeNamed('programme')).toThrow('No page “programme”');
  });
});
