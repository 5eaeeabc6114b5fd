import './node-window';
import { reportCommand } from './report-command';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit(0));

const { code, output, message } = await reportCommand(process.argv.slice(2));
if (message !== '') process.stderr.write(message);
await new Promise<void>((done) => {
  process.stdout.write(output, () => done());
});
process.exit(code);
