-- The application: it reads and adds everywhere, changes nothing in the audit log, in the chain of custody, in what the defence was given and no history of migrations, and holds no right on the schema itself.
-- each table
GRANT SELECT ON ${schema}.${object} TO ${user};
-- each view
GRANT SELECT ON ${schema}.${object} TO ${user};
-- each table except flyway_schema_history
GRANT INSERT ON ${schema}.${object} TO ${user};
-- each table except audit_checkpoint, audit_checkpoint_mail, audit_countersignature, audit_entry, audit_leaf, case_export, case_export_record, custody_step, disclosure_item, disclosure_receipt, disclosure_set, document_copy, document_copy_area, document_opening, document_redaction, document_redaction_end, evidence_copy, flyway_schema_history
GRANT UPDATE, DELETE ON ${schema}.${object} TO ${user};
-- The seal of a hash is renewed when the master key of documents is rotated; the rest of such a row stays as it was written.
-- each table like evidence_copy
GRANT UPDATE (sealed_hash) ON ${schema}.${object} TO ${user};
-- each table like document_copy
GRANT UPDATE (sealed_hash) ON ${schema}.${object} TO ${user};
