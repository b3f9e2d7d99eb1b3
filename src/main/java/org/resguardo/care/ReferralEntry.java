package org.resguardo.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.kernel.Typed;

/**
 * A referral of a victim to a service. {@code need}: list service_need; {@code provider}:
 * service_provider of the pack; {@code reason}: service_reason; {@code data}: service_data, what
 * went along.
 */
public class ReferralEntry {
  @NotBlank
  @Size(max = 40)
  private String need;

  @NotBlank
  @Size(max = 60)
  private String provider;

  @NotNull private LocalDate on;

  @NotBlank
  @Size(max = 40)
  private String reason;

  private LocalDate plannedTo;

  @Size(max = 20)
  private List<@NotBlank @Size(max = 40) String> data = new ArrayList<>();

  @Size(max = 60)
  private String ruling;

  @Size(max = 4000)
  private String details;

  public String getNeed() {
    return need;
  }

  public void setNeed(String need) {
    this.need = Typed.orNull(need);
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = Typed.orNull(provider);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Typed.orNull(reason);
  }

  public LocalDate getPlannedTo() {
    return plannedTo;
  }

  public void setPlannedTo(LocalDate plannedTo) {
    this.plannedTo = plannedTo;
  }

  public List<String> getData() {
    return data;
  }

  public void setData(List<String> data) {
    this.data = Typed.list(data);
  }

  /** Number of the ruling that orders it, where there is no consent. */
  public String getRuling() {
    return ruling;
  }

  public void setRuling(String ruling) {
    this.ruling = Typed.orNull(ruling);
  }

  /** Why, with which aims, where and whom to reach: P5, sealed in the vault. */
  public String getDetails() {
    return details;
  }

  public void setDetails(String details) {
    this.details = Typed.orNull(details);
  }
}
