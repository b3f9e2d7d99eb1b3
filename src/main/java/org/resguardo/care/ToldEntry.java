package org.resguardo.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.resguardo.kernel.Typed;

/**
 * A try to tell a victim something. {@code channel}: list notice_channel (the contact itself stays
 * in the vault); {@code teller}: notice_teller; {@code result}: notice_result.
 */
public class ToldEntry {
  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 20)
  private String channel;

  @NotBlank
  @Size(max = 20)
  private String teller;

  @NotBlank
  @Size(max = 12)
  private String language;

  @NotBlank
  @Size(max = 12)
  private String result;

  @Size(max = 1000)
  private String note;

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = Typed.orNull(channel);
  }

  public String getTeller() {
    return teller;
  }

  public void setTeller(String teller) {
    this.teller = Typed.orNull(teller);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = Typed.orNull(language);
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = Typed.orNull(result);
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = Typed.orNull(note);
  }
}
