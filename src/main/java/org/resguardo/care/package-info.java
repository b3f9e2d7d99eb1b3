/**
 * The victim's side of a case: interviews and how many there were, consent and who took it back,
 * the representative and whether one can be trusted, referrals, risk, and what a victim must be
 * told. Exists because a child that is heard five times, or learns of a release from the
 * neighbours, is harmed by the case itself. Codes, dates and states only; the words are sealed in
 * the vault.
 */
@Room(mayUse = {"kernel", "reference", "access"})
package org.resguardo.care;

import org.resguardo.kernel.Room;
