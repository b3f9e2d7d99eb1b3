-- The migrator of the case schema: used by the launcher or the administrator, never by the application.
GRANT ALL PRIVILEGES ON ${schema}.* TO ${user};
