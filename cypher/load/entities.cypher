// Writes entities of one kind.
// `$($label)` stands for the kind's label, which comes from the catalogue.
// Parameters: dataset, label, rows
// Row: $entityProperties
UNWIND $rows AS row
CREATE (e:Entity:$($label) {dataset: $dataset, $entityProperties(row)})
