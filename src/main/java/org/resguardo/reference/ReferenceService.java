package org.resguardo.reference;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.NotFoundException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;

/** The code lists for whoever is signed in. Inside the house {@link CodeBook} is asked directly. */
@Boundary
public class ReferenceService {
  @Inject private CodeBook book;

  /**
   * The values of a list valid on a day, in the order of the list.
   *
   * @param on null for all that ever were
   * @throws NotFoundException when there is no such list
   */
  @Requires(Permission.SIGNED_IN)
  public List<ReferenceView> list(String list, LocalDate on, Locale locale) {
    if (!book.knows(list)) {
      throw new NotFoundException("list " + list);
    }
    return book.entries(list, on, locale);
  }

  /** Offences found by words, article number or synonym, in force on the day of the facts. */
  @Requires(Permission.SIGNED_IN)
  public List<Offence> offences(String query, LocalDate on, Locale locale) {
    return book.offences(query, on, locale);
  }
}
