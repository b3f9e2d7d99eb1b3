package org.resguardo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class DemoCaseloadTest {
  @Test
  void the_workbook_in_the_repository_is_what_the_generator_writes() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new DemoCaseload().write(written);
    assertThat(cells(written.toByteArray()))
        .isEqualTo(cells(Files.readAllBytes(DemoCaseload.FILE)));
  }

  private static List<String> cells(byte[] file) throws IOException {
    List<String> cells = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Sheet> sheets = workbook.getSheets()) {
      for (Sheet sheet : sheets.toList()) {
        for (Row row : sheet.read()) {
          for (Cell cell : row) {
            if (cell != null && !cell.getText().isEmpty()) {
              cells.add(sheet.getName() + " " + cell.getAddress() + " " + cell.getText());
            }
          }
        }
      }
    }
    return cells;
  }
}
