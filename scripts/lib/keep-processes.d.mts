/** How many API processes the variable asks for; 1 where it is no such number. */
export function processesWanted(text: string | undefined): number;
/** Keeps this many processes of a program behind one port. */
export function keepProcesses(program: string, wanted: number): Promise<void>;
