// The approximate shapes of territories, GeoJSON geometries as text; those without one are left out.
// Parameters: dataset, ids
// Columns: id, extent
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
WHERE e.extent IS NOT NULL
RETURN e.id AS id, e.extent AS extent
ORDER BY id
