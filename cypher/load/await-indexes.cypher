// Waits until all indexes are whole: a graph is not published before lists can be read from it. An hour at most.
// Parameters:
CALL db.awaitIndexes(3600)
