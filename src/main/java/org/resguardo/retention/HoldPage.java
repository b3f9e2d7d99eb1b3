package org.resguardo.retention;

import java.util.List;

/** The orders of one case, those that hold first, and the codes of its people to choose from. */
public record HoldPage(String caseNumber, List<HoldView> holds, List<String> people) {}
