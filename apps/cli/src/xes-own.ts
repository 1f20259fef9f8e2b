/** What happens in the product itself, as the export calls it; no activity of a log begins like this. */
export const ownPrefix = 'vorgang:';

/** The user name of the account by which a replay does what the log names nobody for. The export names nobody for it again. */
export const nobody = 'log-nobody';
