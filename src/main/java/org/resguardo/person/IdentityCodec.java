package org.resguardo.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.resguardo.kernel.FuzzyDate;

/**
 * An identity as the clear bytes that are sealed field by field, and back. Form 1: a byte with the
 * form, then the texts of the field in fixed order, empty for nothing.
 */
final class IdentityCodec {
  private static final int FORM = 1;

  // What cannot be seen but changes what is read: control characters, marks that turn the writing.
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private IdentityCodec() {}

  /** Only the fields of which something was typed. */
  static Map<IdentityField, byte[]> encode(IdentityEntry entry) {
    Map<IdentityField, byte[]> fields = new EnumMap<>(IdentityField.class);
    for (IdentityField field : IdentityField.values()) {
      List<String> texts = texts(entry, field);
      if (texts.stream().anyMatch(text -> text != null && !text.isBlank())) {
        fields.put(field, write(texts));
      }
    }
    return fields;
  }

  static IdentityEntry decode(Map<IdentityField, byte[]> fields) {
    IdentityEntry entry = new IdentityEntry();
    fields.forEach((field, clear) -> fill(entry, field, read(clear)));
    return entry;
  }

  /** What was typed over what was there, property by property: empty means "as it was". */
  static IdentityEntry merge(IdentityEntry before, IdentityEntry typed) {
    IdentityEntry merged = new IdentityEntry();
    for (IdentityField field : IdentityField.values()) {
      List<String> old = texts(before, field);
      List<String> now = texts(typed, field);
      fill(merged, field, field == IdentityField.DOCUMENTS ? longer(old, now) : over(old, now));
    }
    merged.setReserved(typed.isReserved());
    return merged;
  }

  private static List<String> longer(List<String> old, List<String> now) {
    return now.isEmpty() ? old : now;
  }

  private static List<String> over(List<String> old, List<String> now) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      boolean blank = now.get(i) == null || now.get(i).isBlank();
      texts.add(blank ? old.get(i) : now.get(i));
    }
    return texts;
  }

  private static List<String> texts(IdentityEntry entry, IdentityField field) {
    return switch (field) {
      case NAMES ->
          Arrays.asList(
              entry.getGiven(),
              entry.getMiddle(),
              entry.getFamily1(),
              entry.getFamily2(),
              entry.getKnownAs());
      case DOCUMENTS -> documentTexts(entry);
      case BIRTH -> Arrays.asList(entry.getBirth() == null ? null : entry.getBirth().value());
      case CONTACT -> Arrays.asList(entry.getPhone(), entry.getEmail(), entry.getSafeContact());
      case ADDRESS -> Arrays.asList(entry.getAddress());
      case GUARDIAN ->
          Arrays.asList(
              entry.getGuardianName(), entry.getGuardianKind(), entry.getGuardianContact());
      case GENDER -> Arrays.asList(entry.getGender());
      case HEALTH -> Arrays.asList(entry.getHealth());
    };
  }

  private static List<String> documentTexts(IdentityEntry entry) {
    List<String> texts = new ArrayList<>();
    for (DocumentEntry document : entry.getDocuments()) {
      texts.add(document.getKind());
      texts.add(document.getNumber());
      texts.add(document.getCountry());
    }
    return texts;
  }

  private static void fill(IdentityEntry entry, IdentityField field, List<String> texts) {
    switch (field) {
      case NAMES -> {
        entry.setGiven(texts.get(0));
        entry.setMiddle(texts.get(1));
        entry.setFamily1(texts.get(2));
        entry.setFamily2(texts.get(3));
        entry.setKnownAs(texts.get(4));
      }
      case DOCUMENTS -> entry.setDocuments(documents(texts));
      case BIRTH -> entry.setBirth(texts.get(0) == null ? null : new FuzzyDate(texts.get(0)));
      case CONTACT -> {
        entry.setPhone(texts.get(0));
        entry.setEmail(texts.get(1));
        entry.setSafeContact(texts.get(2));
      }
      case ADDRESS -> entry.setAddress(texts.get(0));
      case GUARDIAN -> {
        entry.setGuardianName(texts.get(0));
        entry.setGuardianKind(texts.get(1));
        entry.setGuardianContact(texts.get(2));
      }
      case GENDER -> entry.setGender(texts.get(0));
      case HEALTH -> entry.setHealth(texts.get(0));
    }
  }

  private static List<DocumentEntry> documents(List<String> texts) {
    List<DocumentEntry> documents = new ArrayList<>();
    for (int i = 0; i + 2 < texts.size(); i += 3) {
      documents.add(new DocumentEntry(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
    }
    return documents;
  }

  private static byte[] write(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      out.writeShort(texts.size());
      for (String text : texts) {
        out.writeUTF(text == null ? "" : UNSEEN.matcher(text).replaceAll("").strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<String> read(byte[] clear) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(clear))) {
      int form = in.readByte();
      if (form != FORM) {
        throw new IllegalStateException("unknown form of a field: " + form);
      }
      int count = in.readShort();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String text = in.readUTF();
        texts.add(text.isEmpty() ? null : text);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
