/** Whether this is a run in which a part that is missing is a failure, not a reason to skip. */
function isContinuousIntegration(): boolean {
  const { CI } = process.env;
  return CI !== undefined && CI !== '' && CI !== 'false' && CI !== '0';
}

/** Says what is missing and why; under `CI` throws it. */
export function reportMissing(part: string, reason: string): void {
  const sentence = `${part} is missing, so the tests that need it are skipped: ${reason}.`;
  if (isContinuousIntegration()) throw new Error(sentence);
  console.warn(`NOTICE  ${sentence}`);
}
