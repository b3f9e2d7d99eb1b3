-- The application: it reads and adds everywhere, changes nothing in the audit log and no history of migrations, and holds no right on the schema itself.
-- each table
GRANT SELECT ON ${schema}.${object} TO ${user};
-- each view
GRANT SELECT ON ${schema}.${object} TO ${user};
-- each table except flyway_schema_history
GRANT INSERT ON ${schema}.${object} TO ${user};
-- each table except audit_entry, flyway_schema_history
GRANT UPDATE, DELETE ON ${schema}.${object} TO ${user};
