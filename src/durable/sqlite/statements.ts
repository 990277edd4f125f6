/** SQL of the store, by table. Each statement is one transaction by itself, and part of the caller's where one is open. */
export function statementsFor(table: string) {
  const shown = "key, text, hash, state, attempts, detail, leases";
  return {
    create: `
      CREATE TABLE IF NOT EXISTS "${table}" (
        key TEXT PRIMARY KEY NOT NULL,
        text ANY NOT NULL,
        hash TEXT NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        detail TEXT NOT NULL,
        leases INTEGER NOT NULL,
        lease TEXT,
        due_at INTEGER,
        changed_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX IF NOT EXISTS "${table}_due" ON "${table}" (due_at) WHERE due_at IS NOT NULL;
      CREATE INDEX IF NOT EXISTS "${table}_lease" ON "${table}" (lease) WHERE lease IS NOT NULL;
      CREATE INDEX IF NOT EXISTS "${table}_by_state" ON "${table}" (state, key, leases);`,
    put: `
      INSERT INTO "${table}" (key, text, hash, state, detail, due_at, changed_at, attempts, leases)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (key) DO NOTHING`,
    get: `SELECT ${shown} FROM "${table}" WHERE key = ?`,
    renew: `UPDATE "${table}" SET due_at = ? WHERE lease = ?`,
    take: `
      UPDATE "${table}" SET lease = ?, due_at = ?, leases = leases + 1
      WHERE key IN (
        SELECT key FROM "${table}"
        WHERE due_at IS NOT NULL AND (due_at <= ? OR due_at > ?) AND lease IS NOT ?
        ORDER BY due_at LIMIT ?
      ) RETURNING ${shown}`,
    updateHeld: `
      UPDATE "${table}" SET state = ?, attempts = ?, detail = ?, due_at = ?, changed_at = ?,
        text = CASE WHEN ? THEN '' ELSE text END, lease = NULL, leases = 0
      WHERE key = ? AND lease = ?`,
    updateInState: `
      UPDATE "${table}" SET state = ?, attempts = ?, detail = ?, due_at = ?, changed_at = ?,
        text = CASE WHEN ? THEN '' ELSE text END, lease = NULL, leases = 0
      WHERE key = ? AND state = ?`,
    // Any text comes before any blob. Bounds without an OR let SQLite begin at the first row that is wanted.
    list: `SELECT ${shown} FROM "${table}" WHERE key > ? AND key < coalesce(?, x'ff') ORDER BY key LIMIT ?`,
    listState: `
      SELECT ${shown} FROM "${table}"
      WHERE state = ? AND key > ? AND key < coalesce(?, x'ff') ORDER BY key LIMIT ?`,
    counts: `SELECT state, leases > 0 AS taken, count(*) AS count FROM "${table}" GROUP BY 1, 2`,
    remove: `DELETE FROM "${table}" WHERE state = ? AND changed_at <= ?`,
  } as const;
}
