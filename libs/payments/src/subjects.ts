import { defineSubject, type Declares } from '@vorgang/access';

export const paymentSubject = defineSubject('Payment', { name: 'payment', actions: ['read', 'record-payment', 'record-refund'] });

export const treasuryListSubject = defineSubject('TreasuryList', { name: 'treasury-list', actions: ['read'] });

declare module '@vorgang/access' {
  interface Subjects {
    Payment: Declares<typeof paymentSubject>;
    TreasuryList: Declares<typeof treasuryListSubject>;
  }
}
