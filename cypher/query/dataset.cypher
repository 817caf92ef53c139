// The dataset that is read: the one with the highest serial number.
// Parameters:
// Columns: hash, serial, name, title, version, licence, openingAt, openingLenses, openingView, openingSelect, spanStart,
//   spanEnd, principals, hueStates, hueNumbers, counted, totals, firstDay, lastDay, registerPages
MATCH (d:Dataset) WHERE d.serial IS NOT NULL
RETURN d.hash AS hash, d.serial AS serial, d.name AS name, d.title AS title, d.version AS version, d.licence AS licence,
  d.openingAt AS openingAt, d.openingLenses AS openingLenses, d.openingView AS openingView,
  d.openingSelect AS openingSelect, d.spanStart AS spanStart, d.spanEnd AS spanEnd,
  d.principals AS principals, d.hueStates AS hueStates, d.hueNumbers AS hueNumbers,
  d.counted AS counted, d.totals AS totals, d.firstDay AS firstDay, d.lastDay AS lastDay,
  d.registerPages AS registerPages
ORDER BY d.serial DESC
LIMIT 1
