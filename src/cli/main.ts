#!/usr/bin/env node
/** The terminal's door to Sidelight: the same machinery as in the browser, over files. */
import { inspectCommand } from './inspect.ts';

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
	inspect: inspectCommand,
};

const USAGE = `sidelight: what Sidelight sees in a page, in a terminal

  npm run -s sidelight -- inspect [--url URL] FILE…   one JSON line for each .html or .html.gz file`;

const [name = 'help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
	process.exitCode = await command(args);
} else {
	const asked = ['help', '--help', '-h'].includes(name);
	(asked ? console.log : console.error)(asked ? USAGE : `sidelight: no command "${name}"; try --help`);
	process.exitCode = asked ? 0 : 1;
}
