package org.resguardo.reference;

import java.util.Map;

/** One value of a code list in the reader's language, with the attributes the list gives it. */
public record CodeView(String code, String title, Map<String, String> attributes) {}
