/** The prefix of the product's own activities in an export; no activity of a log begins with it. */
export const ownPrefix = 'vorgang:';

/** The user name of the account for activities without a person in a replayed log. The export has no person for them, either. */
export const nobody = 'log-nobody';
