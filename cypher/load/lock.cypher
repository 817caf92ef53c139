// Held open in a transaction for as long as a load lasts, so that there is one load at a time; never committed.
// Parameters:
MERGE (l:Loading {id: 'entente'})
SET l.held = true
