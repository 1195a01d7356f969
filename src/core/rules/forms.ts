import { isUnencrypted } from '../address.ts';
import type { FormLink } from '../contact.ts';
import type { Kit } from '../kit.ts';
import { problem, type FieldPath, type Problem } from '../problem.ts';

/** Forms that send what people write over an address that is not encrypted. */
export const unencryptedForms = (kit: Kit): Problem[] => {
  const isOriginal = ({ locale }: { locale: string }): boolean => locale === kit.settings.defaultLocale;
  return [
    ...kit.events
      .filter(isOriginal)
      .flatMap(({ file, data }) => formProblem(data.registration, file, ['registration', 'url'])),
    ...kit.awards
      .filter(isOriginal)
      .flatMap(({ file, data }) => formProblem(data.nomination, file, ['nomination', 'url'])),
  ];
};

const formProblem = (form: FormLink | undefined, file: string, path: FieldPath): Problem[] =>
  form && 'url' in form && isUnencrypted(form.url)
    ? [problem('unencrypted', { file, path }, { address: form.url })]
    : [];
