import type { Day } from './day.ts';

/** What LinkedIn's form « add a certification » may be opened with; it ignores what it does not want. */
export interface Certification {
  readonly name: string;
  readonly organisation: { readonly name: string; readonly id?: string | undefined };
  readonly since: Day;
  /** Public page where anyone can check the badge, if there is one. */
  readonly url: string | undefined;
  readonly id: string;
}

/** Opens LinkedIn's form to add a certification to one's own profile. */
export const addToProfileHref = ({ name, organisation, since, url, id }: Certification): string => {
  const [year = '', month = ''] = since.split('-');
  // Typography of the page: a form outside may show its no-break spaces as something else.
  const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: plain(name),
    ...(organisation.id
      ? { organizationId: organisation.id }
      : { organizationName: plain(organisation.name) }),
    issueYear: year,
    issueMonth: String(Number(month)),
    ...(url === undefined ? {} : { certUrl: url }),
    certId: id,
  });
  return `https://www.linkedin.com/profile/add?${fields.toString()}`;
};

/** Opens LinkedIn's form to share an address; without one, its form of an empty post. */
export const shareHref = (url: string | undefined): string =>
  url === undefined
    ? 'https://www.linkedin.com/feed/?shareActive=true'
    : `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url }).toString()}`;
