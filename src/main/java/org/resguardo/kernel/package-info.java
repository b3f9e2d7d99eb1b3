/**
 * The shared kernel. Exists so that two rooms can speak of the same case, party, date or refusal
 * without knowing each other. Nothing here has a table of its own and nothing comes from Faces.
 */
@Room(mayUse = {})
package org.resguardo.kernel;
