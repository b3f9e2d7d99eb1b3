package org.resguardo.kernel;

/**
 * What a browser's passkey answered. {@code answer}: the credential as JSON, as the browser sent
 * it; {@code challenge}: what it had to sign, base64url, or null when nothing was asked; {@code
 * origin}: the address of our pages, like {@code https://resguardo.example}, or null when passkeys
 * are not set up.
 */
public record GivenPasskey(String answer, String challenge, String origin) {}
