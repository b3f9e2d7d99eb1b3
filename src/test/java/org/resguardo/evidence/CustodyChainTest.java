package org.resguardo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustodyChainTest {
  private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-23T09:00");

  @Test
  void who_has_it_now_is_whoever_received_it_last() {
    assertThat(chain().holder()).isEqualTo("OIJ, 1234");
    CustodyChain chain = chain(step(1, "OIJ, 1234", "Bodega", 0), step(2, "Bodega", "Lab", 1));
    assertThat(chain.holder()).isEqualTo("Lab");
    assertThat(chain.isBroken()).isFalse();
  }

  @Test
  void received_from_someone_who_did_not_have_it_is_a_gap_at_that_step() {
    CustodyChain chain = chain(step(1, "OIJ, 1234", "Bodega", 0), step(2, "Lab", "Juzgado", 1));
    assertThat(chain.steps()).extracting(CustodyChain.Step::gap).containsExactly(false, true);
    assertThat(chain.isBroken()).isTrue();
    assertThat(chain.holder()).isEqualTo("Juzgado");
  }

  @Test
  void the_first_giver_must_be_who_collected_it() {
    assertThat(chain(step(1, "Bodega", "Lab", 0)).isBroken()).isTrue();
  }

  @Test
  void a_move_written_down_late_stands_where_it_happened() {
    CustodyChain chain = chain(step(1, "Bodega", "Lab", 1), step(2, "OIJ, 1234", "Bodega", 0));
    assertThat(chain.isBroken()).isFalse();
    assertThat(chain.holder()).isEqualTo("Lab");
  }

  @Test
  void another_way_to_write_the_same_holder_is_no_gap() {
    assertThat(chain(step(1, "oij 1234", "Bodega", 0), step(2, "BODEGA.", "Lab", 1)).isBroken())
        .isFalse();
  }

  private static CustodyChain chain(CustodyChain.Step... steps) {
    return CustodyChain.of("OIJ, 1234", List.of(steps));
  }

  private static CustodyChain.Step step(long id, String from, String to, int hours) {
    return new CustodyChain.Step(
        id,
        from,
        to,
        NINE.plusHours(hours),
        "STORAGE",
        "GOOD",
        true,
        null,
        true,
        true,
        Instant.EPOCH,
        "registro",
        false);
  }
}
