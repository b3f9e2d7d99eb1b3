/**
 * The country pack in use: what is installed, what a changed folder would change, who asked for it,
 * who approved it, and the moment it takes effect. Exists apart from reference, because the law is
 * changed by named people with permissions, and reference knows neither people nor permissions. A
 * pack is known by the digest of its files: who approves a digest approves these files and no
 * others.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.country;

import org.resguardo.kernel.Room;
