// Reads what a dataset must hold, as it was written when it was published, and the other properties of its node.
// Parameters: dataset
// Columns: parts, totals, checksums, properties
MATCH (d:Dataset {hash: $dataset})
RETURN d.storedParts AS parts, d.storedTotals AS totals, d.storedChecksums AS checksums, properties(d) AS properties
