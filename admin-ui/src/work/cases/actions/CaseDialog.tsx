import type { ReactNode } from 'react';
import { required, TextInput } from 'react-admin';
import type { CaseCommand, CommandBody, TakesVersion } from '../../../kit/api/types';
import { ActionDialog, type Typed } from '../../../kit/components/ActionDialog';
import type { DialogField } from '../../../kit/components/ConflictFields';
import type { FieldOf } from '../../../kit/components/refused';
import { textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useCaseForm, useThisCase } from '../CaseContext';
import { labelOf, plainDialogOf, type DialogAction, type PlainDialogAction } from './actions';

interface Props {
  readonly action: DialogAction;
  /** Its place below the case's address. */
  readonly command: CaseCommand;
  /** Whether it overwrites or decides. */
  readonly versioned?: boolean;
  readonly initial?: Typed;
  /** How the fields of `initial` are spoken of, where somebody else has changed them too. */
  readonly fields?: readonly DialogField[];
  /** What is sent, from what was typed. */
  readonly body: (values: Typed) => object;
  /** Which field a fault of what was sent speaks of, where the form calls it otherwise. */
  readonly fieldOf?: FieldOf;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  readonly text?: ReactNode;
  /** What is said when it is done, where the action's own word would not be true. */
  readonly done?: string | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** What is typed by the command: what it takes, and whether it takes the version that one has seen. */
type TypedProps<C extends CaseCommand> = Omit<Props, 'command' | 'body' | 'versioned'> & {
  readonly command: C;
  readonly body: (values: Typed) => CommandBody<C>;
} & (TakesVersion<C> extends true ? { readonly versioned?: true } : { readonly versioned: false });

/** The dialogue of one action on this case, with its words found by the action's name. */
export function CaseDialog<C extends CaseCommand>(props: TypedProps<C>) {
  return <CommandDialog {...props} />;
}

/**
 * The dialogue of an action that has nothing but a question, or one text to be written; all of it is said in the table of actions.
 */
export function PlainDialog({ action, onClose }: { readonly action: PlainDialogAction; readonly onClose: () => void }) {
  const t = useT();
  const place = plainDialogOf(action);
  const label = labelOf(action);
  if (!('writes' in place) || label === null) return <CommandDialog action={action} {...place} body={() => ({})} onClose={onClose} />;
  const { command, versioned, writes, lines } = place;
  return (
    <CommandDialog
      action={action}
      command={command}
      versioned={versioned}
      body={(values) => ({ [writes]: textOf(values[writes]) })}
      onClose={onClose}
    >
      <TextInput source={writes} label={t(label)} helperText={false} multiline minRows={lines ?? 2} fullWidth validate={required()} />
    </CommandDialog>
  );
}

function CommandDialog({ action, command, versioned = true, initial, fields, body, fieldOf, width, text, done, onClose, children }: Props) {
  const t = useT();
  const kase = useThisCase();
  const { run, reload, version } = useCaseForm();
  return (
    <ActionDialog
      title={t(`action.${action}.title`)}
      text={text ?? t(`action.${action}.text`)}
      submitLabel={t(`action.${action}.submit`)}
      done={done ?? t(`action.${action}.done`)}
      draftKey={`${kase.id}.${action}`}
      version={version}
      {...(initial ? { initial } : {})}
      {...(fields ? { fields } : {})}
      {...(width ? { width } : {})}
      {...(fieldOf ? { fieldOf } : {})}
      onSubmit={(values) => run(command, body(values), versioned)}
      onReload={reload}
      onClose={onClose}
    >
      {children}
    </ActionDialog>
  );
}
