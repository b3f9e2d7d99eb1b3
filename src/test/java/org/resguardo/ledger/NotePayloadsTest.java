package org.resguardo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.resguardo.harness.Payloads;

/** What comes from the witness of another office is refused by one kind of failure. */
class NotePayloadsTest {
  @Test
  void what_is_no_note_is_refused() {
    assertThat(Payloads.every())
        .allSatisfy(
            text -> {
              assertThatThrownBy(() -> SignedNote.parse(text))
                  .isInstanceOf(IllegalArgumentException.class);
              assertThatThrownBy(() -> SignedNote.Line.parse(text))
                  .isInstanceOf(IllegalArgumentException.class);
              assertThatThrownBy(() -> NoteKey.parse(text))
                  .isInstanceOf(IllegalArgumentException.class);
              assertThatThrownBy(() -> Checkpoint.parse(text))
                  .isInstanceOf(IllegalArgumentException.class);
            });
  }
}
