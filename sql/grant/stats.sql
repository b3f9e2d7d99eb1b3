-- Statistics: the pseudonymous views and nothing below them.
-- each view like stat_%
GRANT SELECT ON ${schema}.${object} TO ${user};
