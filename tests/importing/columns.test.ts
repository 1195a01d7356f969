import { describe, expect, it } from 'vitest';
import { columnsOf, mappingOf } from '../../scripts/importing/columns.ts';

describe('columns', () => {
  it('are tied to a field by hand when no title says it', () => {
    const mapping = mappingOf('Intitulé=role,Ville=site') ?? new Map<string, string>();
    expect([...columnsOf(['Ville', 'Intitulé', 'Manager', 'Sitte'], mapping).used.keys()]).toEqual([
      'site',
      'role',
    ]);
    expect(columnsOf(['Manager', 'Mentoré', 'Sitte'], new Map())).toMatchObject({
      forbidden: ['Manager', 'Mentoré'],
      unknown: [{ header: 'Sitte', nearest: 'site' }],
    });
    expect(mappingOf('Ville=nowhere')).toBeUndefined();
  });
});
