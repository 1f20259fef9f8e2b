import type { ReactNode } from 'react';
import type { CaseCommand, CommandBody } from '../../../kit/api/types';
import { ActionDialog, type Typed } from '../../../kit/components/ActionDialog';
import type { DialogField } from '../../../kit/components/ConflictFields';
import type { FieldOf } from '../../../kit/components/refused';
import { useT } from '../../../kit/i18n';
import { useCaseForm, useThisCase } from '../CaseContext';
import type { DialogAction } from './actions';

interface Props<C extends CaseCommand> {
  readonly action: DialogAction;
  /** Its place below the case's address. */
  readonly command: C;
  /** Whether it overwrites or decides. */
  readonly versioned?: boolean;
  readonly initial?: Typed;
  /** How the fields of `initial` are spoken of, where somebody else has changed them too. */
  readonly fields?: readonly DialogField[];
  /** What is sent, from what was typed. */
  readonly body: (values: Typed) => CommandBody<C>;
  /** Which field a fault of what was sent speaks of, where the form calls it otherwise. */
  readonly fieldOf?: FieldOf;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  readonly text?: ReactNode;
  /** What is said when it is done, where the action's own word would not be true. */
  readonly done?: string | undefined;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The dialogue of one action on this case, with its words found by the action's name. */
export function CaseDialog<C extends CaseCommand>({
  action,
  command,
  versioned = true,
  initial,
  fields,
  body,
  fieldOf,
  width,
  text,
  done,
  onClose,
  children,
}: Props<C>) {
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
