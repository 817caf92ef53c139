// Writes the register of relationships: pages of ids, and of each an entity at which it is found (the one of its ends that
// has fewer relationships).
// Parameters: dataset, rows
// Row: page, ids, at
UNWIND $rows AS row
CREATE (g:Register {dataset: $dataset, page: row.page, ids: row.ids, at: row.at})
