package org.resguardo.evidence;

import java.util.List;

/**
 * A redacted copy that is to be drawn: of which content, with which areas. {@code changes}: of the
 * areas until now.
 */
record CopyOrder(
    long caseId,
    int position,
    DocumentRepository.Content content,
    List<RedactionArea> areas,
    int changes) {}
