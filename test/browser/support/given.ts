import { checkEverything, versionOf } from '../../support/stories.js';
import type { City, Person, Receipt } from './city.js';
import { staff } from './city.js';

/** What a story takes for granted: done by its people through the API before the browser opens. */
export interface Given {
  /** Finds the case of a receipt. */
  idOf(receipt: Receipt): Promise<string>;
  /** Claimed and checked by this clerk. */
  checked(receipt: Receipt, clerk: Person): Promise<string>;
  /** Claimed, checked and proposed. */
  proposed(receipt: Receipt, clerk: Person, reasons: readonly string[], kind?: string): Promise<string>;
  /** Signed by the approver, where a second person has to. */
  approved(caseId: string): Promise<void>;
}

export function given(city: City): Given {
  const act = async (person: Person, path: string, body: Record<string, unknown>): Promise<void> => {
    const answer = await (await city.call(person)).post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  };
  const told: Given = {
    async idOf({ caseNumber }) {
      const { body } = await (await city.call(staff.jansen)).get(`/api/v1/cases?queue=all&q=${caseNumber ?? ''}`);
      return String(body.items[0].id);
    },
    async checked(receipt, clerk) {
      const id = await told.idOf(receipt);
      await act(clerk, `/api/v1/cases/${id}/claim`, {});
      await checkEverything(await city.call(clerk), id);
      return id;
    },
    async proposed(receipt, clerk, reasons, kind = 'grant') {
      const id = await told.checked(receipt, clerk);
      await act(clerk, `/api/v1/cases/${id}/proposal`, {
        version: await versionOf(await city.call(clerk), id),
        kind,
        reasons,
        conditions: [],
        explanation: '',
      });
      return id;
    },
    async approved(id) {
      await act(staff.huenerbein, `/api/v1/cases/${id}/approve`, { version: await versionOf(await city.call(staff.huenerbein), id) });
    },
  };
  return told;
}
