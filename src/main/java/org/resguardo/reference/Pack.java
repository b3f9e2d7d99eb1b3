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

/** A country pack with the lists all countries share, as read from the files, checked or not. */
record Pack(
    Map<PackFile, CsvFile> files,
    CsvFile permissions,
    Map<String, String> settings,
    Map<String, Set<String>> codes) {

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
    Path permissions = packDir.toAbsolutePath().getParent().resolve("permissions.csv");
    return new Pack(
        files,
        CsvFile.read(permissions, problems),
        settings(packDir.resolve("pack.properties"), problems),
        codes(files));
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

  private static Map<String, String> settings(Path file, PackProblems problems) {
    Map<String, String> settings = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      problems.add("pack.properties: the file is missing");
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
