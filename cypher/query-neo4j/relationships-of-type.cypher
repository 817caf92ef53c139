// A page of relationships of one type under all filters, by earliest start, then id: read in the order of the type's
// index and no farther than the page. What is drawn for a year at most and on a day has begun within the year before
// it, and so on: for each reach the index is entered at the first start that can count. Whether it is still drawn then the
// index says too, so that of what was over nothing else is read.
// Where `$fromActor`, an actor must stand at the start, where `$toTreaty`, a treaty at the end, or one of the two where
// both are true. `$from` and `$to` are days, both counted: what is drawn on at least one of them, possibly or, where
// `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, type, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds, afterStart, afterId,
//   limit
// Columns: $relationship
UNWIND [
  {reach: '1y', days: 366}, {reach: '3y', days: 1100}, {reach: '10y', days: 3660}, {reach: '20y', days: 7320},
  {reach: '40y', days: 14640}, {reach: '100y', days: 36600}, {reach: 'ever'}, {reach: 'always'}
] AS class
WITH class.reach AS reach,
  CASE WHEN $from IS NULL OR class.days IS NULL THEN '' ELSE toString(date($from) - duration({days: class.days})) END
    AS since,
  CASE WHEN class.reach = 'always' OR $to IS NULL THEN '9999-12-31' ELSE $to END AS until,
  coalesce($from, '') AS over
WITH reach, until, over, CASE WHEN $afterStart > since THEN $afterStart ELSE since END AS since
CALL (reach, since, until, over) {
  MATCH (a)-[r:$($type)]->(b)
  WHERE r.dataset = $dataset AND r.reach = reach AND r.startMin >= since AND r.startMin <= until AND r.id >= ''
    AND r.drawnTo > over
    AND (NOT $fromActor AND NOT $toTreaty OR $fromActor AND a:Actor OR $toTreaty AND b:Treaty)
    AND ($via IS NULL OR r.via = $via)
    AND ($from IS NULL
      OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
      OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
    AND ($certainty IS NULL OR r.certainty IN $certainty)
    AND ($tiers IS NULL OR r.tier IN $tiers)
    AND ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(a)) AND any(k IN $kinds WHERE k IN labels(b)))
    AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
  RETURN a, r, b
  ORDER BY r.dataset, r.reach, r.startMin, r.id
  LIMIT $limit
}
WITH a, r, b, r.startMin AS startMin, r.id AS id
ORDER BY startMin, id
LIMIT $limit
RETURN $relationship(r, a, b)
ORDER BY startMin, id
