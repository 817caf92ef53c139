import fc from 'fast-check';

type Choices = Readonly<Record<string, readonly unknown[]>>;
type Chosen<Given extends Choices> = { readonly [Name in keyof Given]: Given[Name][number] };

const DRAWS = 10;
/** The same draws in every run, and on both engines. */
const SEED = 19_040_208;

/**
 * Sets of parameters out of the choices for each: every choice once while all others are the first, and then draws in
 * which all vary together.
 */
export function mixed<const Given extends Choices, Result = Chosen<Given>>(
  choices: Given,
  shape: (chosen: Chosen<Given>) => Result = (chosen) => chosen as Result,
): Result[] {
  const names = Object.keys(choices) as (keyof Given & string)[];
  const chosen = (at: (name: string) => number) =>
    Object.fromEntries(names.map((name) => [name, choices[name]?.[at(name)]])) as Chosen<Given>;
  const oneByOne = names.flatMap((varied) =>
    (choices[varied] ?? []).map((_, index) => chosen((name) => (name === varied ? index : 0))),
  );
  const places = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.nat({ max: (choices[name]?.length ?? 1) - 1 })])),
  );
  const drawn = fc.sample(places, { seed: SEED, numRuns: DRAWS }).map((place) => chosen((name) => place[name] ?? 0));
  const different = new Map([...oneByOne, ...drawn].map((parameters) => [JSON.stringify(parameters), parameters]));
  return [...different.values()].map(shape);
}
