import { Fragment } from 'react';
import { Term, type TermName } from '../components/Word';
import { glossary } from '../i18n/glossary.generated';
import { Key } from '../keys';
import { partsOf } from './parts';

function isTerm(name: string): name is TermName {
  return Object.hasOwn(glossary, name);
}

/** A sentence with words of the field (`[[term|word]]`, explained on hover) and keys (`{n}`). */
export function RichText({ text }: { readonly text: string }) {
  return partsOf(text).map((part, index) => (
    <Fragment key={index}>
      {part.kind === 'key' ? (
        <Key keys={part.text} />
      ) : part.kind === 'term' && isTerm(part.term) ? (
        <Term name={part.term}>{part.text}</Term>
      ) : (
        part.text
      )}
    </Fragment>
  ));
}
