#!/usr/bin/env node
import {runCommand} from './command.js';

// A reader that has seen enough (`| head`) closes the pipe: nothing is left to be said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    folder: process.cwd(),
    noColour: Boolean(process.env.NO_COLOR),
    language: Intl.DateTimeFormat().resolvedOptions().locale
  });
} catch (error) {
  // Left to Node, a fault of ours would end with 1, which says that figures differ.
  console.error(error);
  process.exitCode = 2;
}
