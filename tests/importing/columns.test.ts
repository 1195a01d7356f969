import { describe, expect, it } from 'vitest';
import { columnsOf, mappingOf, untitled } from '../../scripts/importing/columns.ts';
import { Misuse } from '../../scripts/report/misuse.ts';

describe('columns', () => {
  it('are tied to a field by hand when no title says it', () => {
    const mapping = mappingOf('Intitulé=role,Ville=site');
    expect([...columnsOf(['Ville', 'Intitulé', 'Manager', 'Sitte'], mapping).used.keys()]).toEqual([
      'site',
      'role',
    ]);
    expect(columnsOf(['Manager', 'Mentoré', 'Sitte'], new Map())).toMatchObject({
      forbidden: ['Manager', 'Mentoré'],
      unknown: [{ header: 'Sitte', nearest: 'site' }],
    });
  });

  it.each([
    ['Intitulé=rol', '--mapping "Intitulé=rol": did you mean role?'],
    ['Ville=xyzxyz', 'one of the fields key, displayName, firstName'],
    ['Ville', 'one of the fields key, displayName'],
  ])('tied to no field, %s, are told which there are', (written, told) => {
    expect(() => mappingOf(written)).toThrow(Misuse);
    expect(() => mappingOf(written)).toThrow(told);
  });

  it('that no title of the file names are told', () => {
    expect(untitled(['Ville', 'Intitulé du job'], mappingOf('ville=site,Intitule=role'))).toEqual([
      'Intitule',
    ]);
  });
});
