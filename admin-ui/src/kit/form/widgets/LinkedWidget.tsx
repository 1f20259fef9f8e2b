import { isObject } from '../../schema/fields';
import { useFormKnows } from '../context';
import { TextWidget } from './TextWidget';
import type { FieldWidget } from './widget';

/** A text from which another field follows, such as a postal code from which the town does: `x-fills` names both. */
export function LinkedWidget(props: FieldWidget) {
  const { values, putBeside } = useFormKnows();
  const { path, schema, onChange } = props;
  const link = isObject(schema['x-fills']) ? schema['x-fills'] : {};
  const from = typeof link['from'] === 'string' ? values[link['from']] : undefined;
  return (
    <TextWidget
      {...props}
      onChange={(text) => {
        onChange(text);
        const follows = isObject(from) && typeof text === 'string' && Object.hasOwn(from, text) ? from[text] : undefined;
        if (follows !== undefined && typeof link['beside'] === 'string') putBeside(path, link['beside'], follows);
      }}
    />
  );
}
