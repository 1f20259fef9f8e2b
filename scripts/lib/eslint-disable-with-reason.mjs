/**
 * An ESLint rule: code that switches a rule off says why, after `--`:
 * `// eslint-disable-next-line max-lines -- the status table reads best as one`.
 */
export const disableWithReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why, after "--", and which rule.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim();
        if (/^eslint-disable/.test(text) && !/^eslint-disable(-next-line|-line)?\s+\S.*\s--\s+\S/s.test(text)) {
          context.report({ loc: comment.loc, messageId: 'reason' });
        }
        if (/^@ts-(ignore|nocheck)/.test(text)) context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};
