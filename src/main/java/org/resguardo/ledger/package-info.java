/**
 * The arithmetic of a log that others can check: Merkle trees (RFC 9162), signed checkpoints and
 * countersignatures, and the verifier that needs neither database nor application. Exists apart
 * because the application, the witness of another office and the verifier share it, and because it
 * must stay readable to somebody who trusts none of them.
 */
@Room(mayUse = {})
package org.resguardo.ledger;

import org.resguardo.kernel.Room;
