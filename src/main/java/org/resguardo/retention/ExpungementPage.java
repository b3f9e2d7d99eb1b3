package org.resguardo.retention;

import java.util.List;

/** The orders of one case that hide somebody, and the accused to choose from. */
public record ExpungementPage(
    String caseNumber, List<ExpungementView> orders, List<String> accused) {}
