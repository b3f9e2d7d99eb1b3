package org.resguardo.evidence;

/**
 * A file that lies in the store, encrypted; no row claims it yet. {@code hash} is the SHA-256 of
 * what was received, as 64 hex digits; {@code pages} is null unless it can be shown page by page.
 */
record StoredFile(
    String name,
    StorageKeys.Wrapped key,
    String mediaType,
    long size,
    String hash,
    Integer pages,
    Scan scan) {}
