import { createInterface } from 'node:readline';

/** Where a question is asked, and where its answer comes from. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Whether somebody at the terminal says y or yes. Every other answer is no, and so is the end of the
 * input (Ctrl+D), an interruption (Ctrl+C), and that there is no terminal.
 */
export async function askAt({ input, output }: Terminal, question: string): Promise<boolean> {
  if (input.isTTY !== true || output.isTTY !== true) return false;
  const lines = createInterface({ input, output });
  const answer = await new Promise<string>((resolve) => {
    lines.once('close', () => {
      // The cursor stands behind the question.
      output.write('\n');
      resolve('');
    });
    lines.question(question, (line) => {
      lines.removeAllListeners('close');
      resolve(line);
    });
  });
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}
