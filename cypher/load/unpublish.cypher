// Makes a dataset one that is not read, before it is written again in its own place.
// Parameters: dataset
MATCH (d:Dataset {hash: $dataset})
REMOVE d.serial
