package org.resguardo.retention;

import org.resguardo.kernel.CaseNumber;
import org.resguardo.kernel.PlainSqlRepository;

/** Plain SQL. Question marks are filled in order. */
abstract class SqlRepository extends PlainSqlRepository {
  /**
   * Nobody else decides about the people of this case until the transaction ends. Asked before
   * anything is read, so that what is read next is what the one before left.
   */
  void lock(CaseNumber number) {
    rows("SELECT id FROM case_file WHERE number = ? FOR UPDATE", number.value());
  }
}
