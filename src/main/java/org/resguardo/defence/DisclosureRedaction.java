package org.resguardo.defence;

import org.resguardo.evidence.CopyArea;

/** An area that is black in a document of a set. {@code code}: D-3. */
public record DisclosureRedaction(String code, CopyArea area) {}
