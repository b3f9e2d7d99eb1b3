package org.resguardo.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.resguardo.kernel.Problem;

/** What has to be said of a document before its content is taken in. */
final class DocumentPolicy {
  static final String PART = "file_part";
  static final String KIND = "paper_kind";
  static final String CLASS = "document_class";
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_NOTE = 400;

  private final BiPredicate<String, String> codes;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  /** {@code codes}: whether a list has this code today. */
  DocumentPolicy(BiPredicate<String, String> codes, LocalDate today) {
    this.codes = codes;
    this.today = today;
  }

  /** Abuse material first: nothing else matters then. */
  List<Problem> check(DocumentEntry entry, People people) {
    if (Boolean.TRUE.equals(entry.getAbuse())) {
      return List.of(Problem.at("abuse", "evidence.document.abuseRefused"));
    }
    if (entry.getAbuse() == null) {
      add("abuse", "evidence.document.abuseNeeded");
    }
    known("part", PART, entry.getPart());
    known("kind", KIND, entry.getKind());
    known("documentClass", CLASS, entry.getDocumentClass());
    title(entry.getTitle());
    if (entry.getDatedOn() != null && entry.getDatedOn().isAfter(today)) {
      add("datedOn", "evidence.document.future");
    }
    if (entry.getConcerns().stream().anyMatch(code -> people.find(code).isEmpty())) {
      add("concerns", "evidence.document.nobody");
    }
    return problems;
  }

  private void title(String title) {
    if (title == null) {
      add("title", "evidence.needed");
    } else if (title.length() > LONGEST_TITLE) {
      problems.add(Problem.at("title", "evidence.tooLong", LONGEST_TITLE));
    } else if (title.chars().anyMatch(Character::isISOControl)) {
      add("title", "evidence.oneLine");
    }
  }

  private void known(String field, String list, String code) {
    if (code == null) {
      add(field, "evidence.needed");
    } else if (!codes.test(list, code)) {
      add(field, "evidence.unknownCode");
    }
  }

  private void add(String field, String key) {
    problems.add(Problem.at(field, key));
  }
}
