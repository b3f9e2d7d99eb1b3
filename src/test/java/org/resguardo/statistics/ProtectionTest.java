package org.resguardo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.resguardo.statistics.Protection.Place;

@Tag("DP-21")
class ProtectionTest {
  private static final long[][] WORKED = {{2, 9, 24}, {0, 1, 6}, {1, 5, 7}, {3, 6, 12}};

  @Test
  void the_worked_case_loses_exactly_the_nine_cells_of_the_standard() {
    boolean[][] hidden = Protection.hide(WORKED, 5, Set.of());
    assertThat(places(hidden))
        .containsExactlyInAnyOrder(
            new Place(0, 0),
            new Place(1, 1),
            new Place(2, 0),
            new Place(3, 0),
            new Place(0, 1),
            new Place(1, 2),
            new Place(2, 1),
            new Place(2, 2),
            new Place(3, 1));
  }

  @Test
  void the_ranges_of_the_worked_case_are_those_found_by_exhaustive_search() {
    boolean[][] hidden = Protection.hide(WORKED, 5, Set.of());
    long[][] full = Protection.withTotals(WORKED);
    assertThat(CellRange.of(full, hidden, new Place(0, 0), 1)).isEqualTo(new CellRange(1, 4));
    assertThat(CellRange.of(full, hidden, new Place(1, 1), 1)).isEqualTo(new CellRange(1, 5));
    assertThat(CellRange.of(full, hidden, new Place(2, 0), 1)).isEqualTo(new CellRange(1, 4));
    assertThat(CellRange.of(full, hidden, new Place(3, 0), 1)).isEqualTo(new CellRange(1, 4));
  }

  @Test
  void a_table_without_small_cells_is_shown_whole() {
    assertThat(places(Protection.hide(new long[][] {{5, 9}, {0, 12}}, 5, Set.of()))).isEmpty();
  }

  @Test
  void a_cell_hidden_in_an_earlier_release_stays_hidden_and_is_closed() {
    boolean[][] hidden =
        Protection.hide(new long[][] {{15, 9}, {20, 12}}, 5, Set.of(new Place(0, 0)));
    assertThat(places(hidden)).contains(new Place(0, 0)).hasSizeGreaterThan(1);
  }

  @Test
  void no_small_cell_of_a_random_table_can_be_worked_out() {
    Random random = new Random(20261121);
    for (int i = 0; i < 60; i++) {
      long[][] inner = new long[2 + random.nextInt(4)][2 + random.nextInt(3)];
      for (long[] row : inner) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(40);
        }
      }
      assertSmallCellsAreSafe(inner, Protection.hide(inner, 5, Set.of()));
    }
  }

  @Test
  void a_table_released_again_loses_no_more_cells() {
    Random random = new Random(20261127);
    for (int i = 0; i < 300; i++) {
      long[][] inner = new long[2 + random.nextInt(3)][2 + random.nextInt(5)];
      for (long[] row : inner) {
        for (int c = 0; c < row.length; c++) {
          row[c] = random.nextInt(3) == 0 ? 0 : random.nextInt(14);
        }
      }
      boolean[][] once = Protection.hide(inner, 10, Set.of());
      assertThat(Protection.hide(inner, 10, Set.copyOf(places(once)))).isDeepEqualTo(once);
    }
  }

  private static void assertSmallCellsAreSafe(long[][] inner, boolean[][] hidden) {
    long[][] full = Protection.withTotals(inner);
    for (int r = 0; r < full.length; r++) {
      for (int c = 0; c < full[0].length; c++) {
        if (full[r][c] > 0 && full[r][c] < 5) {
          assertThat(hidden[r][c]).isTrue();
          CellRange range = CellRange.of(full, hidden, new Place(r, c), 0);
          assertThat(range.greatest())
              .as(java.util.Arrays.deepToString(inner))
              .isGreaterThanOrEqualTo(4);
        }
      }
    }
  }

  private static List<Place> places(boolean[][] hidden) {
    List<Place> places = new ArrayList<>();
    for (int r = 0; r < hidden.length; r++) {
      for (int c = 0; c < hidden[0].length; c++) {
        if (hidden[r][c]) {
          places.add(new Place(r, c));
        }
      }
    }
    return places;
  }
}
