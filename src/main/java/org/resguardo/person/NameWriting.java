package org.resguardo.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.resguardo.reference.CodeBook;

/** How the country of the pack writes names: in which order, and its letters in Latin ones. */
@ApplicationScoped
class NameWriting {
  /** The setting of the pack: the parts of a name as they are read. */
  static final String ORDER = "name.order";

  private static final String USUAL = "given middle family1 family2";

  @Inject CodeBook codes;

  /** The letters of the pack in use; a changed pack is heard at once. */
  Letters letters() {
    return Letters.of(setting(Letters.SETTING));
  }

  /**
   * The whole name as the country says it, in Latin letters beside; what somebody is called if no
   * name is known.
   */
  String full(IdentityEntry identity) {
    String order = setting(ORDER);
    String name =
        Arrays.stream((order == null ? USUAL : order).split(" +"))
            .map(part -> part(identity, part))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    String shown = name.isEmpty() && identity.getKnownAs() != null ? identity.getKnownAs() : name;
    String latin = letters().latin(shown);
    return latin.equals(shown) ? shown : shown + " (" + latin + ")";
  }

  String setting(String name) {
    return codes.setting(name);
  }

  private static String part(IdentityEntry identity, String part) {
    return switch (part) {
      case "given" -> identity.getGiven();
      case "middle" -> identity.getMiddle();
      case "family1" -> identity.getFamily1();
      case "family2" -> identity.getFamily2();
      default -> null;
    };
  }
}
