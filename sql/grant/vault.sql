-- The identity vault: a user of its own that sees no case table; its part of the audit log is append-only.
-- each table
GRANT SELECT ON ${schema}.${object} TO ${user};
-- each table except flyway_schema_history
GRANT INSERT ON ${schema}.${object} TO ${user};
-- each table except erasure, vault_entry, flyway_schema_history
GRANT UPDATE, DELETE ON ${schema}.${object} TO ${user};
