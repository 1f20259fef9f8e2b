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
  /** The command's path below the case's address. */
  readonly command: CaseCommand;
  /** Whether the command overwrites or decides, and so takes the version. */
  readonly versioned?: boolean;
  readonly initial?: Typed;
  /** The words for the fields of `initial`, for a conflict. */
  readonly fields?: readonly DialogField[];
  /** Makes the request's body from the typed values. */
  readonly body: (values: Typed) => object;
  /** Maps a fault's pointer to a field, where the form uses another name. */
  readonly fieldOf?: FieldOf;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  /** Stands at the right edge, so that the letter can be read beside it. */
  readonly beside?: boolean;
  readonly text?: ReactNode;
  /** Title and button, where those of the action would be wrong. */
  readonly title?: string | undefined;
  readonly submit?: string | undefined;
  /** The message after success, where the action's own message would be wrong. */
  readonly done?: string | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Typed by the command: its body, and whether it takes the version that was shown. */
type TypedProps<C extends CaseCommand> = Omit<Props, 'command' | 'body' | 'versioned'> & {
  readonly command: C;
  readonly body: (values: Typed) => CommandBody<C>;
} & (TakesVersion<C> extends true ? { readonly versioned?: true } : { readonly versioned: false });

/** The dialogue of one action on this case, with its words found by the action's name. */
export function CaseDialog<C extends CaseCommand>(props: TypedProps<C>) {
  return <CommandDialog {...props} />;
}

/** The dialogue of an action with only a question or one text. The table of actions describes it completely. */
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

function CommandDialog({
  action,
  command,
  versioned = true,
  initial,
  fields,
  body,
  fieldOf,
  width,
  beside,
  text,
  title,
  submit,
  done,
  onClose,
  children,
}: Props) {
  const t = useT();
  const kase = useThisCase();
  const { run, reload, version } = useCaseForm();
  return (
    <ActionDialog
      title={title ?? t(`action.${action}.title`)}
      text={text ?? t(`action.${action}.text`)}
      submitLabel={submit ?? t(`action.${action}.submit`)}
      done={done ?? t(`action.${action}.done`)}
      draftKey={`${kase.id}.${action}`}
      version={version}
      {...(initial ? { initial } : {})}
      {...(fields ? { fields } : {})}
      {...(width ? { width } : {})}
      {...(beside ? { beside } : {})}
      {...(fieldOf ? { fieldOf } : {})}
      onSubmit={(values) => run(command, body(values), versioned)}
      onReload={reload}
      onClose={onClose}
    >
      {children}
    </ActionDialog>
  );
}
