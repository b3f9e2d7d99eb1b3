package org.resguardo.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.access.Deed;
import org.resguardo.kernel.StaleException.Difference;
import org.resguardo.reference.CodeBook;

/** Field by field, what differs between two states of a case's facts. */
@ApplicationScoped
class CaseComparison {
  // list: where the codes of the field have their titles; null = shown as it is; TEXT = free text.
  private record Field(String name, String list, Function<CaseEntry, Object> content) {}

  private static final String TEXT = "TEXT";
  private static final List<Field> FIELDS =
      List.of(
          new Field("officialNumber", null, CaseEntry::getOfficialNumber),
          new Field("howArose", "how_arose", CaseEntry::getHowArose),
          new Field("complaintOn", null, CaseEntry::getComplaintOn),
          new Field("factsFrom", null, CaseEntry::getFactsFrom),
          new Field("factsTo", null, CaseEntry::getFactsTo),
          new Field("offenceCode", "offence", CaseEntry::getOffenceCode),
          new Field("summary", TEXT, CaseEntry::getSummary),
          new Field("confidentiality", "confidentiality", CaseEntry::getConfidentiality),
          new Field("priority", "priority", CaseEntry::getPriority),
          new Field("trafficking", null, CaseEntry::isTrafficking),
          new Field("csec", null, CaseEntry::isCsec),
          new Field("border", "border", CaseEntry::getBorder),
          new Field("exploitation", "exploitation", CaseEntry::getExploitation),
          new Field("sexExploitation", "sex_exploitation", CaseEntry::getSexExploitation),
          new Field("onlineUsed", null, CaseEntry::getOnlineUsed),
          new Field("platforms", "platform", CaseEntry::getPlatforms),
          new Field("organisedGroup", null, CaseEntry::getOrganisedGroup),
          new Field("numberActing", null, CaseEntry::getNumberActing),
          new Field("complexProcedure", null, CaseEntry::getComplexProcedure),
          new Field("places", "division", CaseComparison::places));

  @Inject CodeBook codes;

  /** Codes before and after go to the log; of free text only that it changed. */
  void tell(Deed deed, CaseEntry before, CaseEntry after) {
    for (Field field : differing(before, after)) {
      if (TEXT.equals(field.list())) {
        deed.detail(field.name(), "*");
      } else {
        deed.change(field.name(), raw(field, before), raw(field, after));
      }
    }
  }

  /** As a person reads them, in their language. */
  List<Difference> differences(CaseEntry theirs, CaseEntry yours, Locale locale) {
    return differing(theirs, yours).stream()
        .map(
            field ->
                new Difference(
                    field.name(), words(field, theirs, locale), words(field, yours, locale)))
        .toList();
  }

  private static List<Field> differing(CaseEntry one, CaseEntry other) {
    return FIELDS.stream()
        .filter(field -> !Objects.equals(raw(field, one), raw(field, other)))
        .toList();
  }

  private static String raw(Field field, CaseEntry entry) {
    Object content = field.content().apply(entry);
    if (content instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
    return content == null ? "" : content.toString();
  }

  private String words(Field field, CaseEntry entry, Locale locale) {
    Object content = field.content().apply(entry);
    if (field.list() == null || TEXT.equals(field.list()) || "division".equals(field.list())) {
      return raw(field, entry);
    }
    List<?> all =
        content instanceof List<?> list ? list : content == null ? List.of() : List.of(content);
    return all.stream()
        .map(code -> codes.title(field.list(), code.toString(), locale))
        .collect(Collectors.joining(", "));
  }

  private static Object places(CaseEntry entry) {
    return entry.getPlaces().stream()
        .map(
            place ->
                String.join(
                    "/",
                    String.valueOf(place.getPhase()),
                    String.valueOf(place.getCountry()),
                    String.valueOf(place.getDivision()),
                    String.valueOf(place.getPlace()),
                    String.valueOf(place.getPlaceKind())))
        .toList();
  }
}
