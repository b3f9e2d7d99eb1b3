package org.resguardo.intake;

import java.io.Serializable;

/** A record exists there: the office and whom to call, nothing of what it holds (DP-06). */
public record ElsewhereView(String officeCode, String phone, String contact)
    implements Serializable {}
