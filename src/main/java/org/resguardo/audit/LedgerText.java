package org.resguardo.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that the offline verifier reads, written part by part: memory does not grow. */
public final class LedgerText {
  private interface Parts {
    void write(Writer out) throws IOException;
  }

  private final Parts parts;

  private LedgerText(Parts parts) {
    this.parts = parts;
  }

  /** A header and a line for each entry. */
  public static LedgerText log(LedgerService ledger) {
    return new LedgerText(
        out -> {
          out.write(LedgerService.HEADER);
          long from = 0;
          List<String> lines = ledger.log(from);
          while (!lines.isEmpty()) {
            for (String line : lines) {
              out.write(line);
              out.write('\n');
            }
            from += lines.size();
            lines = ledger.log(from);
          }
        });
  }

  /** Signed notes, an empty line after each. */
  public static LedgerText checkpoints(LedgerService ledger) {
    return new LedgerText(
        out -> {
          List<LedgerService.SignedState> some = ledger.checkpoints(0);
          while (!some.isEmpty()) {
            for (LedgerService.SignedState one : some) {
              out.write(one.note());
              out.write('\n');
            }
            some = ledger.checkpoints(some.get(some.size() - 1).size());
          }
        });
  }

  public void writeTo(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    parts.write(writer);
    writer.flush();
  }
}
