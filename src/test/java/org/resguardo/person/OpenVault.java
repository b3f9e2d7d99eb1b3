package org.resguardo.person;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.resguardo.harness.Stores;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.PartyId;

/** The vault put together by hand on a real database, without a container, with a clock to turn. */
final class OpenVault {
  final AtomicInteger statements = new AtomicInteger();
  final Turned clock = new Turned();
  final PartyRepository parties = new PartyRepository();
  final FieldRepository fields = new FieldRepository();
  final MatchIndexRepository index = new MatchIndexRepository();
  final NoticeRepository noticeRows = new NoticeRepository();
  final SealedNoteRepository noteRows = new SealedNoteRepository();
  final NoteSealing texts = new NoteSealing();
  final VaultLogRepository log = new VaultLogRepository();
  final KeyRepository keyRows = new KeyRepository();
  final Vault vault = new Vault();
  final Notices notices = new Notices();
  final OnePerson persons = new OnePerson();
  final ErasureRepository ledger = new ErasureRepository();
  final Erasing erasing = new Erasing();
  final Upkeep upkeep = new Upkeep();
  private VaultKeys keys;
  final Map<String, String> settings = new HashMap<>();

  OpenVault(Stores stores, Path keyFolder) {
    DataSource source = new Counting(stores);
    List.of(parties, fields, index, noticeRows, noteRows, log, keyRows, ledger)
        .forEach(table -> table.vault = source);
    use(VaultKeys.of(keyFolder));
  }

  /** As after a restart with other key files. */
  void use(VaultKeys keys) {
    Sealing sealing = new Sealing();
    sealing.keys = keys;
    Comparison comparison = new Comparison();
    index.keys = keys;
    comparison.fields = fields;
    comparison.index = index;
    comparison.keys = keys;
    comparison.sealing = sealing;
    comparison.writing =
        new NameWriting() {
          @Override
          String setting(String name) {
            return settings.get(name);
          }
        };
    vault.parties = parties;
    vault.fields = fields;
    vault.index = index;
    vault.notices = noticeRows;
    vault.log = log;
    vault.ledger = ledger;
    vault.comparison = comparison;
    vault.sealing = sealing;
    vault.keys = keys;
    vault.clock = clock;
    notices.notices = noticeRows;
    notices.persons = persons;
    persons.parties = parties;
    persons.fields = fields;
    persons.sealing = sealing;
    persons.texts = texts;
    persons.keys = keys;
    persons.clock = clock;
    notices.log = log;
    texts.notes = noteRows;
    texts.keys = keys;
    this.keys = keys;
    notices.clock = clock;
    upkeep.keysAtRest = keyRows;
    upkeep.parties = parties;
    upkeep.log = log;
    upkeep.keys = keys;
    upkeep.fields = fields;
    upkeep.index = index;
    upkeep.comparison = comparison;
    upkeep.sealing = sealing;
    upkeep.clock = clock;
    upkeep.erasing = erasing;
    erasing.ledger = ledger;
    erasing.keysAtRest = keyRows;
    erasing.parties = parties;
    erasing.fields = fields;
    erasing.sealing = sealing;
    erasing.texts = texts;
    erasing.keys = keys;
  }

  void erase(PartyId party) {
    erasing.erase(
        parties.find(party).orElseThrow(),
        new ErasureRepository.Cause("retention#1", 1, clock.instant()));
  }

  Entered enter(Actor actor, long caseId, PartyId party, PartyKind kind, IdentityEntry identity) {
    Entered entered =
        vault.enter(new Vault.Entering(actor, caseId, new NewIdentity(party, kind, identity), 60));
    vault.claim(caseId, List.of(party));
    return entered;
  }

  PartyId enterVictim(long caseId, IdentityEntry identity) {
    PartyId party = PartyId.random();
    enter(Actor.VAULT, caseId, party, PartyKind.VICTIM, identity);
    return party;
  }

  IdentityEntry open(PartyId party) {
    return vault
        .opened(vault.fieldsOf(List.of(party), java.util.EnumSet.allOf(IdentityField.class)))
        .get(party);
  }

  /** Seals a text for a party; gives the id of its row. */
  String seal(PartyId party, String text) {
    String person = parties.find(party).orElseThrow().personId();
    byte[] wrapped = parties.wrappedKey(person).orElseThrow();
    VaultCipher.PersonKey key = keys.cipher().unwrap(person, wrapped);
    String id = PartyId.random().value();
    noteRows.add(
        id,
        party,
        "P5",
        texts.sealed(key, id, party, text),
        key.version(),
        new SealedNoteRepository.Writing(clock.instant(), null));
    return id;
  }

  String note(PartyId party, String id) {
    return texts.text(noteRows.find(party, List.of(id)).get(0));
  }

  static IdentityEntry person(String given, String family1, String family2, String birth) {
    IdentityEntry entry = new IdentityEntry();
    entry.setGiven(given);
    entry.setFamily1(family1);
    entry.setFamily2(family2);
    entry.setBirth(birth == null ? null : new FuzzyDate(birth));
    return entry;
  }

  /** A clock that stands until it is turned. */
  static final class Turned extends Clock {
    private Instant now = Instant.parse("2026-11-23T15:00:00Z");

    void turn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class Counting implements DataSource {
    private final Connection connection;

    Counting(Stores stores) {
      try {
        connection = stores.vault();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Connection getConnection() {
      return (Connection)
          Proxy.newProxyInstance(
              OpenVault.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                  return null;
                }
                statements.addAndGet(method.getName().equals("prepareStatement") ? 1 : 0);
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }

    @Override
    public Connection getConnection(String user, String password) {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
