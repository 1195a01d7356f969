/** What is said of a mentor in a long directory, with the values of the filters as addresses say them. */
export interface ListedMentor {
  readonly id: string;
  readonly name: string;
  readonly hasPhoto: boolean;
  readonly role: string;
  /** « Nantes · français, anglais » */
  readonly place: { readonly text: string; readonly words: readonly string[] };
  /** The shape of the availability, and its words. */
  readonly state: { readonly shown: string; readonly text: string; readonly words: readonly string[] };
  readonly programmes: { readonly ids: readonly string[]; readonly words: readonly string[] };
  /** All the skills; those that the line names come first. */
  readonly skills: readonly { readonly label: string; readonly word: string }[];
}

/** A column whose values come back again and again: each once, and for each row its place in base 36. */
interface Column<Value> {
  readonly values: readonly Value[];
  readonly rows: string;
}

/** A long directory as it is sent, column by column: like stands beside like, and compresses well. */
export interface DirectoryList {
  readonly ids: string;
  readonly names: string;
  readonly photos: string;
  readonly roles: Column<ListedMentor['role']>;
  readonly places: Column<ListedMentor['place']>;
  readonly states: Column<ListedMentor['state']>;
  readonly programmes: Column<ListedMentor['programmes']>;
  readonly skills: Column<ListedMentor['skills'][number]>;
}

const base = 36;

/** Writes a column; a row may have several values, each in as many digits as the last one needs. */
const column = <Value>(rows: readonly (readonly Value[])[]): Column<Value> => {
  const places = new Map<string, number>();
  const values: Value[] = [];
  const coded = rows.map((row) =>
    row.map((value) => {
      const key = JSON.stringify(value);
      const place = places.get(key) ?? places.size;
      if (place === places.size) {
        places.set(key, place);
        values.push(value);
      }
      return place;
    }),
  );
  const width = digits(values.length);
  const line = (row: readonly number[]): string =>
    row.map((place) => place.toString(base).padStart(width, '0')).join('');
  return { values, rows: coded.map(line).join('\n') };
};

const digits = (values: number): number => Math.max(1, (values - 1).toString(base).length);

const columnRows = <Value>({ values, rows }: Column<Value>): Value[][] => {
  const width = digits(values.length);
  return rows
    .split('\n')
    .map((line) =>
      Array.from({ length: line.length / width }, (_, at) =>
        values.at(Number.parseInt(line.slice(at * width, (at + 1) * width), base)),
      ).filter((value) => value !== undefined),
    );
};

/** Writes a directory for the browser. Names and ids are one line each. */
export const directoryList = (mentors: readonly ListedMentor[]): DirectoryList => ({
  ids: mentors.map(({ id }) => id).join('\n'),
  names: mentors.map(({ name }) => name).join('\n'),
  photos: mentors.map(({ hasPhoto }) => (hasPhoto ? '1' : '0')).join(''),
  roles: column(mentors.map(({ role }) => [role])),
  places: column(mentors.map(({ place }) => [place])),
  states: column(mentors.map(({ state }) => [state])),
  programmes: column(mentors.map(({ programmes }) => [programmes])),
  skills: column(mentors.map(({ skills }) => skills)),
});

/** Reads a directory that `directoryList` wrote. */
export const listedMentors = (list: DirectoryList): ListedMentor[] => {
  const names = list.names.split('\n');
  const [roles, places, states] = [columnRows(list.roles), columnRows(list.places), columnRows(list.states)];
  const [programmes, skills] = [columnRows(list.programmes), columnRows(list.skills)];
  const ids = list.ids === '' ? [] : list.ids.split('\n');
  return ids.map((id, row) => ({
    id,
    name: names[row] ?? '',
    hasPhoto: list.photos[row] === '1',
    role: roles[row]?.[0] ?? '',
    place: places[row]?.[0] ?? { text: '', words: [] },
    state: states[row]?.[0] ?? { shown: '', text: '', words: [] },
    programmes: programmes[row]?.[0] ?? { ids: [], words: [] },
    skills: skills[row] ?? [],
  }));
};

/** Every value of the filters that a mentor of the list answers to. */
export const wordsOfListed = ({ place, state, programmes, skills }: ListedMentor): string[] => [
  ...state.words,
  ...programmes.words,
  ...place.words,
  ...skills.map(({ word }) => word),
];
