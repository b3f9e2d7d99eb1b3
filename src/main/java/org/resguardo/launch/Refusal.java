package org.resguardo.launch;

/** A reason not to start, as one sentence for the person at the terminal. */
final class Refusal extends RuntimeException {
  Refusal(String sentence) {
    super(onOneLine(sentence));
  }

  Refusal(String sentence, Throwable cause) {
    super(onOneLine(sentence), cause);
  }

  /** What others say, and a sentence may quote, runs over many lines. */
  private static String onOneLine(String sentence) {
    String line = sentence.replaceAll("\\s*\\R\\s*", " ").strip();
    return line.length() > 600 ? line.substring(0, 600) + " …" : line;
  }
}
