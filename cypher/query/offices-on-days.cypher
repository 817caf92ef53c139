// Who held an office of a state on some day of a range: a question for each row of `$asked`, `{key, state, from, to}`,
// both days counted. `$office` is a part of the office's name, in lower case; null for every office.
// Parameters: dataset, asked, office
// Columns: of, $relationship
UNWIND $asked AS question
MATCH (b:State {dataset: $dataset, id: question.state})
MATCH (a:Actor)-[r:SERVED]->(b)
WHERE r.drawnFrom < r.drawnTo AND r.drawnFrom <= question.to AND question.from < r.drawnTo
  AND ($office IS NULL OR toLower(r.office) CONTAINS $office)
RETURN question.key AS of, $relationship(r, a, b)
ORDER BY of, startMin, id
