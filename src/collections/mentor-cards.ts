import type { Published } from '../core/published.ts';
import type { Site } from '../strings/site.ts';
import { directory } from './directory.ts';

/** Cards of the mentors that a list of ids names, in its order; those who are not shown are left out. */
export const mentorCards = (kit: Published, site: Site, ids: readonly string[]) => {
  const rows = new Map(directory(kit, site).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const { name, role, place, hasPhoto, programmes } = row;
    return [{ id, name, role, place, hasPhoto, programme: programmes[0] }];
  });
};
