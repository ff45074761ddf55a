import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs the command line in this process, on a fixed day and away from any terminal. */
export async function runCli(
  argv: readonly string[],
  world: {
    readonly cwd: string;
    readonly dataDir: string;
    readonly stdin?: string | Uint8Array;
    readonly now?: Date;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<CliRun> {
  const stdout = collector();
  const stderr = collector();
  const exitCode = await main({
    argv,
    env: { ...world.env, PARTYSCREEN_DATA_DIR: world.dataDir },
    cwd: world.cwd,
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin as string)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: world.now ?? new Date('2026-11-02T09:00:00Z'),
  });
  return { stdout: stdout.text(), stderr: stderr.text(), exitCode };
}

function collector(): { stream: PassThrough; text(): string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
