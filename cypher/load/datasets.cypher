// Lists the datasets that Entente has written or begun to write here; the one with the highest serial is read.
// Parameters:
// Columns: hash, name, version, serial
MATCH (d:Dataset) WHERE d.hash IS NOT NULL
RETURN d.hash AS hash, d.name AS name, d.version AS version, d.serial AS serial
ORDER BY serial, hash
