package org.resguardo.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.bench.Series.Ratio;
import org.resguardo.harness.Door;
import org.resguardo.harness.StatementLog;

/** Measures the product at the number of cases given and prints one table of ratios. */
public final class Bench {
  private static final int SMALL = 1000;
  private static final int ROUNDS = 7;
  private static final int TIMES = 15;
  private static final int FEW = 5;
  private static final int MOST_STATEMENTS = 6;
  private static final double PAGE = 1.5;
  private static final double READY = 2.5;
  private static final double MEMORY = 2;
  private static final double RECKON = 5;
  private static final int OK = 200;

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final Path folder = Path.of("target", "it", "bench").toAbsolutePath();
  private final Table table = new Table();
  private final int cases;
  private House large;
  private BareSql sql;

  private Bench(int cases) {
    this.cases = cases;
  }

  /** {@code arguments}: how many cases, nothing else. */
  public static void main(String[] arguments) throws SQLException {
    Bench bench = new Bench(Integer.parseInt(arguments[0]));
    try {
      bench.run();
    } finally {
      OUT.println(bench.table);
    }
  }

  private void run() throws SQLException {
    Path war = Wars.withEmptyPages(folder.resolve("product"));
    OUT.println("Filling " + SMALL + " and " + cases + " cases ...");
    try (House small = House.open("bench-small", SMALL, war);
        House big = House.open("bench-large", cases, war);
        BareSql bare = new BareSql(big.stores())) {
      large = big;
      sql = bare;
      pages(small);
      small.close();
      terms();
      startAndMemory();
    }
  }

  private void pages(House small) throws SQLException {
    OUT.println("Measuring pages ...");
    Door all = Door.open(large.server().url(), "coordinacion");
    Door own = Door.open(large.server().url(), "fiscal.sanjose");
    String open =
        found(
            "accused = 1 AND status = 'ACTIVE' AND prosecutor_id = ("
                + "SELECT id FROM app_user WHERE username = 'fiscal.sanjose')",
            "number");
    page("list, first page", all, "/cases", PAGE);
    String deepPage = "/cases?after=" + halfWay();
    page("list, deep page", all, deepPage, PAGE);
    page("open a case", own, "/cases/" + open, PAGE);
    page("home, 250 open cases", own, "/", PAGE);
    page("work list, 250 open cases", own, "/deadlines", PAGE);
    page("open a big case", own, "/cases/" + BigCase.by(own), null);
    page("G7 over all", all, "/statistics/G7?audience=inside&from=2020-01-01", null);
    hearing(own, open);
    Door few = Door.open(small.server().url(), "coordinacion");
    Series lists =
        Series.of(ROUNDS, TIMES, () -> seconds(all, "/cases"), () -> seconds(few, "/cases"));
    table.ratio("list of " + cases + " ÷ list of " + SMALL, lists.first(1), PAGE);
    Series deep =
        Series.of(ROUNDS, TIMES, () -> seconds(all, deepPage), () -> seconds(all, "/cases"));
    table.ratio("list, deep page ÷ first page", deep.first(1), PAGE);
  }

  private void page(String what, Door door, String address, Double target) {
    List<StatementLog.Said> statements = statements(() -> door.get(address));
    boolean slow = target == null;
    Series series =
        Series.of(
            ROUNDS,
            slow ? FEW : TIMES,
            () -> seconds(door, address),
            () -> sql.again(statements),
            () -> seconds(door, Wars.EMPTY_PAGE),
            () -> seconds(door, Wars.BARE_PAGE));
    table.count(what + ": statements", statements.size(), MOST_STATEMENTS);
    table.ratio(what + " ÷ bare SQL", series.first(1), null);
    table.ratio(what + " ÷ (bare SQL + empty page)", series.first(1, 2), target);
    table.ratio(what + " ÷ (bare SQL + page without frame)", series.first(1, 3), null);
  }

  private void hearing(Door door, String number) throws SQLException {
    HearingForm form = new HearingForm(door, number);
    form.save();
    long caseId = Long.parseLong(found("number = '" + number + "'", "id"));
    Series series =
        Series.of(
            ROUNDS,
            TIMES,
            form::save,
            () -> sql.saveHearing(caseId),
            () -> seconds(door, Wars.EMPTY_PAGE));
    table.ratio("save a hearing ÷ bare SQL", series.first(1), null);
    table.ratio("save a hearing ÷ (bare SQL + empty page)", series.first(1, 2), null);
  }

  /** All cases stand as after a change of the rules; the engine goes through them by itself. */
  private void terms() throws SQLException {
    OUT.println("Measuring terms ...");
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < FEW; round++) {
      double reckoned = large.reckonAll();
      rounds.add(reckoned / sql.readTerms());
    }
    table.ratio("reckon all terms ÷ read their rows", Ratio.of(rounds), RECKON);
  }

  private void startAndMemory() {
    OUT.println("Measuring starts ...");
    Path nothing = Wars.nothing(folder.resolve("nothing"));
    List<Double> ready = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    large.server().close();
    for (int round = 0; round < FEW; round++) {
      try (Server product = large.start(Wars.product());
          Server empty =
              Server.start(folder.resolve("nothing"), nothing, Map.of(), Wars.EMPTY_PROBE)) {
        ready.add(product.readySeconds() / empty.readySeconds());
        memory.add(product.idleMegabytes() / empty.idleMegabytes());
      }
    }
    table.ratio("ready ÷ empty WAR ready", Ratio.of(ready), READY);
    table.ratio("idle memory ÷ that of the empty WAR", Ratio.of(memory), MEMORY);
  }

  /** The fewest of several times: what the server does by its own clock only adds. */
  private List<StatementLog.Said> statements(Runnable page) {
    try (StatementLog counting = StatementLog.of(large.stores())) {
      page.run();
      return Stream.generate(() -> counting.during(page))
          .limit(FEW)
          .min(Comparator.comparing(List::size))
          .orElseThrow();
    }
  }

  private static double seconds(Door door, String address) {
    return Series.seconds(
        () -> {
          HttpResponse<String> answer = door.get(address);
          if (answer.statusCode() != OK) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
          }
        });
  }

  /** The place in the list where half of the open cases have gone by, as the page would say it. */
  private String halfWay() throws SQLException {
    String place =
        found(
            "status <> 'CLOSED' ORDER BY registered_on DESC, id DESC LIMIT 1 OFFSET "
                + found("status <> 'CLOSED'", "COUNT(*) DIV 2"),
            "CONCAT(id, '|', registered_on)");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private String found(String condition, String column) throws SQLException {
    try (Connection root = large.stores().root();
        Statement statement = root.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + column + " FROM case_file WHERE " + condition)) {
      row.next();
      return row.getString(1);
    }
  }
}
