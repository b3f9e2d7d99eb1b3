package org.resguardo.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A country pack with the lists all countries share, as read from the files, checked or not. */
record Pack(
    Map<PackFile, CsvFile> files,
    CsvFile permissions,
    Map<String, String> settings,
    Map<String, Set<String>> codes,
    Map<String, Map<String, String>> wordings,
    Map<String, Map<String, String>> papers,
    CsvFile accounts) {
  /** The list under which the words of the pack for texts of the house are kept. */
  static final String WORDING = "wording";

  /** The list under which the templates of papers are kept: title, and as summary the text. */
  static final String PAPER = "paper";

  private static final String SETTINGS = "pack.properties";
  private static final Pattern WORDING_FILE = Pattern.compile("wording_([a-z]{2})\\.properties");
  private static final Pattern PAPER_FILE = Pattern.compile("paper_([a-z_]+)_([a-z]{2})\\.txt");

  static Pack read(Path packDir, Path standardDir, PackProblems problems) {
    Map<PackFile, CsvFile> files = new EnumMap<>(PackFile.class);
    for (PackFile file : PackFile.values()) {
      Path folder = file == PackFile.CODE ? standardDir : packDir;
      Path path = folder.resolve(file.fileName());
      files.put(
          file,
          file.mayBeMissing() && !Files.exists(path)
              ? new CsvFile(file.fileName(), List.of(), List.of())
              : CsvFile.read(path, problems));
    }
    Map<String, String> settings = properties(packDir.resolve(SETTINGS));
    if (settings.isEmpty()) {
      problems.add("pack.properties: the file is missing");
    }
    Path accounts = packDir.resolve("demo").resolve(DemoAccount.FILE);
    return new Pack(
        files,
        CsvFile.read(permissions(standardDir), problems),
        settings,
        codes(files),
        wordings(packDir),
        papers(packDir),
        Files.isRegularFile(accounts)
            ? CsvFile.read(accounts, problems)
            : new CsvFile(DemoAccount.FILE, List.of(), List.of()));
  }

  /** Who may do what is the house's own table, beside the lists all countries share. */
  static Path permissions(Path standardDir) {
    return standardDir.toAbsolutePath().getParent().resolve("permissions.csv");
  }

  List<CsvFile.Row> rows(PackFile file) {
    return files.get(file).rows();
  }

  List<String> languages() {
    return Arrays.stream(settings.getOrDefault("languages", "").split(","))
        .map(String::strip)
        .filter(language -> !language.isEmpty())
        .toList();
  }

  private static Map<String, Map<String, String>> wordings(Path packDir) {
    Map<String, Map<String, String>> wordings = new TreeMap<>();
    if (!Files.isDirectory(packDir)) {
      return wordings;
    }
    try (Stream<Path> files = Files.list(packDir)) {
      for (Path file : files.toList()) {
        Matcher name = WORDING_FILE.matcher(file.getFileName().toString());
        if (name.matches()) {
          wordings.put(name.group(1), properties(file));
        }
      }
      return wordings;
    } catch (IOException e) {
      throw new UncheckedIOException(packDir.toString(), e);
    }
  }

  static String paperFile(String name, String language) {
    return "paper_" + name + "_" + language + ".txt";
  }

  /** Name of the paper, then language, to the text of its template. */
  private static Map<String, Map<String, String>> papers(Path packDir) {
    Map<String, Map<String, String>> papers = new TreeMap<>();
    if (!Files.isDirectory(packDir)) {
      return papers;
    }
    PackDigest.files(packDir)
        .forEach(
            (file, text) -> {
              Matcher name = PAPER_FILE.matcher(file);
              if (name.matches()) {
                papers
                    .computeIfAbsent(name.group(1), paper -> new TreeMap<>())
                    .put(name.group(2), text);
              }
            });
    return papers;
  }

  /** Empty when there is no such file. */
  static Map<String, String> properties(Path file) {
    Map<String, String> settings = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      return settings;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties
          .stringPropertyNames()
          .forEach(name -> settings.put(name, properties.getProperty(name)));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Map<String, Set<String>> codes(Map<PackFile, CsvFile> files) {
    Map<String, Set<String>> codes = new HashMap<>();
    files.forEach(
        (file, csv) ->
            csv.rows()
                .forEach(
                    row -> {
                      String list = file == PackFile.CODE ? row.get("list") : file.list();
                      codes.computeIfAbsent(list, name -> new HashSet<>()).add(row.get(file.key()));
                    }));
    return codes;
  }
}
