package org.resguardo.country;

import java.util.List;
import org.resguardo.reference.PackReport;

/**
 * The pack as installed and as it lies in its folder, and the requests about it, newest first.
 *
 * @param mayAsk whether the caller may ask for and apply a pack
 */
public record PackView(PackReport report, List<PackRequestView> requests, boolean mayAsk) {
  public PackView {
    requests = List.copyOf(requests);
  }

  /** Whether asking makes sense: another pack than the installed one, sound, not asked for yet. */
  public boolean canAsk() {
    return mayAsk
        && report.isSound()
        && !report.isInstalled()
        && !report.isBlocked()
        && requests.stream()
            .noneMatch(each -> isThis(each) && !Boolean.FALSE.equals(each.granted()));
  }

  /** Whether a second person approved exactly these files, and they are not installed yet. */
  public boolean canApply() {
    return mayAsk
        && report.isSound()
        && !report.isInstalled()
        && !report.isBlocked()
        && requests.stream().anyMatch(each -> isThis(each) && Boolean.TRUE.equals(each.granted()));
  }

  private boolean isThis(PackRequestView request) {
    return request.digest().equals(report.digest());
  }
}
