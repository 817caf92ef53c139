import { describe, expect, test } from 'vitest';
import { descriptor, packageFolder, problemsOf } from '../../test-support/data-package.ts';
import { LENSES } from '../domain/catalogue.ts';
import { readDataPackage } from './read-data-package.ts';

describe('datapackage.json', () => {
  test('that is no JSON is told with its line', async () => {
    expect(await problemsOf({ 'datapackage.json': '{\n "name": "x",\n "title" "y"\n}' })).toEqual([
      'datapackage.json:3: no valid JSON, check quotes, commas and brackets at this line',
    ]);
    expect(await problemsOf({ 'datapackage.json': Buffer.from('{"name": "Café"}', 'latin1') })).toEqual([
      'datapackage.json:1: bytes that are not UTF-8, save the file as UTF-8',
    ]);
  });

  test('says what it wants to be shown with ids of its own', async () => {
    const entente = {
      opening: { at: '1904-02-08', select: 'japn' },
      principals: ['japan', 'nobody-of-that-name'],
      hues: { japan: 1, 'port-arthur': 2, korea: 3 },
    };
    expect(await problemsOf({ 'datapackage.json': descriptor(entente) })).toEqual([
      'datapackage.json:22: entente.opening.select: unknown entity "japn", did you mean "japan"?',
      'datapackage.json:30: entente.principals.1: unknown entity "nobody-of-that-name", name one of the package',
      'datapackage.json:34: entente.hues.port-arthur: "port-arthur" is no state, hues are for states',
      'datapackage.json:35: entente.hues.korea: unknown entity "korea", name one of the package',
    ]);
  });

  test('may open on a relationship', async () => {
    const folder = await packageFolder({ 'datapackage.json': descriptor({ opening: { select: 'r2' } }) });
    const result = await readDataPackage(folder);
    expect(result.ok && result.data.info.opening).toEqual({ at: null, lenses: [], view: null, select: 'r2' });
  });

  test('every value that cannot be shown is told at its line', async () => {
    const entente = {
      opening: { at: '1904-02-30', lenses: ['ALLIANCES', 'LOVE'], view: '', select: 5 },
      span: { start: '1917', end: '1778', middle: '1800' },
      principals: 'japan',
      hues: { japan: 1.5 },
      colours: {},
    };
    const problems = await problemsOf({ 'datapackage.json': descriptor(entente, { name: '', version: 1 }) });
    expect(problems).toEqual([
      "datapackage.json:2: name: the text is empty, write the dataset's short name",
      'datapackage.json:4: version: expected text, write a version such as "1.0.0"',
      'datapackage.json:19: entente: unknown "colours", known here are opening, span, principals, hues',
      'datapackage.json:21: entente.opening.at: "1904-02-30" is no day, write one that exists as 1904-02-08',
      `datapackage.json:24: entente.opening.lenses.1: unknown lens "LOVE", known are ${LENSES.join(', ')}`,
      'datapackage.json:26: entente.opening.view: the text is empty, write the name of a view',
      'datapackage.json:27: entente.opening.select: expected text, write the id of an entity or a relationship',
      'datapackage.json:29: entente.span: unknown "middle", known here are start, end',
      'datapackage.json:31: entente.span.end: the end "1778" is before the start "1917", an end comes later or is left empty',
      'datapackage.json:34: entente.principals: expected a list, write a list of ids of entities',
      'datapackage.json:36: entente.hues.japan: expected a whole number, write the same one for all states of a line',
    ]);
  });

  test('the span of the timeline is two dates in their order', async () => {
    expect(await problemsOf({ 'datapackage.json': descriptor({ span: { start: '1917', end: '1778' } }) })).toEqual([
      'datapackage.json:31: entente.span.end: the end "1778" is before the start "1917", an end comes later or is left empty',
    ]);
    expect(await problemsOf({ 'datapackage.json': descriptor({ span: { start: 'Meiji' } }) })).toEqual([
      'datapackage.json:30: entente.span.start: "Meiji" is no date, write 1895, 1895-04, 1895-04-23 or 189X, each with ~, ? or % if need be',
    ]);
  });

  test.each([
    '../states.csv',
    '/etc/states.csv',
    'C:\\states.csv',
    'https://example.org/states.csv',
    'a/../../states.csv',
  ])('reads nothing outside its folder: %s', async (path) => {
    const resources = [{ name: 'states', path }];
    expect(await problemsOf({ 'datapackage.json': descriptor({}, { resources }) })).toEqual([
      `datapackage.json:16: resources.0.path: "${path}" leads out of the package, write a path relative to its folder, with / and without ..`,
    ]);
  });
});

describe('extents.geojson', () => {
  const ring = '[[121,38],[122,38],[122,39],[121,38]]';
  const feature = (id: string, geometry: string) => `{"type":"Feature","id":"${id}","geometry":${geometry}}`;
  const collection = (...features: string[]) => `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
  const polygon = `{"type":"Polygon","coordinates":[${ring}]}`;

  test('unknown territories, other entities, twice the same, and what has no shape', async () => {
    const extents = collection(
      feature('liaodong', polygon),
      feature('liaodung', polygon),
      feature('japan', polygon),
      feature('liaodong', '{"type":"LineString","coordinates":[[121,38],[122,39]]}'),
      feature('port-arthur', '{"type":"Polygon","coordinates":[[[121,98],[122,38],[122,39],[121,98]]]}'),
      `{"type":"Feature","geometry":${polygon}}`,
    );
    expect(await problemsOf({ 'extents.geojson': extents })).toEqual([
      'extents.geojson:3: features.1.id: unknown territory "liaodung", did you mean "liaodong"?',
      'extents.geojson:4: features.2.id: "japan" is no territory, extents are for territories',
      'extents.geojson:5: features.3.id: "liaodong" has an extent already, join the two in one MultiPolygon',
      'extents.geojson:6: features.4.geometry.coordinates.0.0.1: no valid geometry, write one of RFC 7946 with longitude and latitude in degrees',
      'extents.geojson:7: features.5: no GeoJSON feature with an id, write one with the id of a territory',
    ]);
  });

  test('a file that is no GeoJSON, or listed and not there', async () => {
    expect(await problemsOf({ 'extents.geojson': '[]' })).toEqual([
      'extents.geojson:1: no GeoJSON FeatureCollection, write one with a list of features',
    ]);
    expect(await problemsOf({ 'extents.geojson': '{\n"type":\n}' })).toEqual([
      'extents.geojson:3: no valid JSON, check quotes, commas and brackets at this line',
    ]);
    const resources = [{ name: 'extents', path: 'shapes.geojson' }];
    expect(await problemsOf({ 'datapackage.json': descriptor({}, { resources }) })).toEqual([
      'shapes.geojson:1: the file is missing, add it or take it off the resources',
    ]);
  });
});
