package org.resguardo.reference;

import java.util.Locale;
import java.util.Map;

/** A template names only fields that its paper has, and stands in every language of the pack. */
final class PaperCheck {
  private static final int LONGEST_TEMPLATE = 12_000;
  private static final int LONGEST_TITLE = 200;

  private PaperCheck() {}

  static void check(Pack pack, PackProblems problems) {
    pack.papers().forEach((name, texts) -> check(pack, name, texts, problems));
  }

  private static void check(
      Pack pack, String name, Map<String, String> texts, PackProblems problems) {
    for (String language : pack.languages()) {
      if (SettingsCheck.HOUSE_LANGUAGES.contains(language) && !texts.containsKey(language)) {
        problems.add(Pack.paperFile(name, language) + ": the file is missing");
      }
    }
    texts.forEach(
        (language, text) -> {
          String file = Pack.paperFile(name, language) + ": ";
          if (!pack.languages().contains(language)) {
            problems.add(file + "not a language of the pack");
          }
          if (text.length() > LONGEST_TEMPLATE) {
            problems.add(file + "longer than " + LONGEST_TEMPLATE + " characters");
          }
          PaperKind.of(name.toLowerCase(Locale.ROOT).replace('_', '-'))
              .ifPresentOrElse(
                  kind -> PaperForm.check(kind, text, fault -> problems.add(file + fault)),
                  () -> problems.add(file + "there is no such paper"));
          if (PaperForm.read(text).title().length() > LONGEST_TITLE) {
            problems.add(file + "the title is longer than " + LONGEST_TITLE + " characters");
          }
        });
  }
}
