/**
 * What proves: the documents of a case, kept encrypted outside every database, and the evidence
 * with its chain of custody. Exists so that a file of an investigation never lies in clear on a
 * disk, is opened only by whom its part and its class allow, and every opening is on record. Abuse
 * material never enters: of it only custody and a hash are kept. Hears of people by code only.
 */
@Room(mayUse = {"kernel", "reference", "access", "casefile"})
package org.resguardo.evidence;

import org.resguardo.kernel.Room;
