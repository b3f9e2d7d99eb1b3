package org.resguardo.evidence.web;

import java.util.List;
import java.util.Map;

/**
 * What was typed beside a file that was refused, for the page that shows the form again when there
 * is no script. Kept in the session's memory until that page is made.
 */
public record RefusedUpload(
    String address, Map<String, List<String>> typed, Map<String, String> errors, boolean named) {
  static final String NAME = "evidence.upload.refused";
}
