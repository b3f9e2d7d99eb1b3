package org.resguardo.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.harness.Door;

/** The form of a new hearing as a browser fills and sends it. */
final class HearingForm {
  private static final Pattern FIELD =
      Pattern.compile("<(input|button|select|textarea)[^>]* name=\"([^\"]+)\"[^>]*>");
  private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected");

  private final Door door;
  private final String address;

  HearingForm(Door door, String number) {
    this.door = door;
    this.address = "/cases/" + number + "/hearings/new";
  }

  /** The seconds of the save alone; the form is fetched before. */
  double save() {
    String body = filled(door.get(address).body());
    return Series.seconds(
        () -> {
          int status = door.post(address, body).statusCode();
          if (status / 100 != 3) {
            throw new IllegalStateException("The hearing was not saved: " + status);
          }
        });
  }

  private static String filled(String page) {
    int start = page.indexOf("<form id=\"form\"");
    String form = page.substring(start, page.indexOf("</form>", start));
    Map<String, String> typed =
        Map.of("kind", "H01", "day", "+10d", "time", "08:30", "minutes", "60", "court", "JP-SJ");
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Matcher tags = FIELD.matcher(form);
    while (tags.find()) {
      value(form, tags)
          .forEach(
              text -> fields.computeIfAbsent(tags.group(2), any -> new ArrayList<>()).add(text));
      typed.forEach(
          (name, text) -> {
            if (tags.group(2).matches("form:" + name + "(:[a-z]+)*")) {
              fields.put(tags.group(2), List.of(text));
            }
          });
    }
    fields.put("accept", List.of("true"));
    List<String> body = new ArrayList<>();
    fields.forEach((name, texts) -> texts.forEach(text -> body.add(code(name) + "=" + code(text))));
    return String.join("&", body);
  }

  private static List<String> value(String form, Matcher tag) {
    String whole = tag.group();
    if (tag.group(1).equals("select")) {
      String options = form.substring(tag.end(), form.indexOf("</select>", tag.end()));
      Matcher chosen = OPTION.matcher(options);
      return chosen.results().map(found -> found.group(1)).toList();
    }
    boolean choice = whole.contains("type=\"checkbox\"") || whole.contains("type=\"radio\"");
    boolean yes = whole.contains("closedToPublic") && whole.contains("value=\"true\"");
    if (choice && !whole.contains("checked") && !yes) {
      return List.of();
    }
    Matcher value = Pattern.compile(" value=\"([^\"]*)\"").matcher(whole);
    return List.of(value.find() ? value.group(1).replace("&amp;", "&") : "");
  }

  private static String code(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
