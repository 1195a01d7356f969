import type { PhotoKind } from './people.ts';
export const scaleUp = async (
  count: number,
  photos: PhotoKind,
  say: (text: string) => void,
): Promise<object> => {
  say(`${count} ${photos}`);
  return Promise.resolve({});
};
