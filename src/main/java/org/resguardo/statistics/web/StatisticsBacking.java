package org.resguardo.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.statistics.Indicator;
import org.resguardo.statistics.StatisticsService;
import org.resguardo.statistics.TableWords;

/** The catalogue in the order of the questionnaire. */
@Named
@RequestScoped
public class StatisticsBacking {
  /** A family of indicators: G, T, O, R. */
  public record Family(String key, List<Indicator> indicators) {}

  @Inject StatisticsService statistics;
  @Inject TableWords words;

  private List<Indicator> catalogue;

  public void load() {
    catalogue = statistics.catalogue();
  }

  public List<Family> families() {
    if (catalogue == null) {
      load();
    }
    return List.of("G", "T", "O", "R").stream()
        .map(
            key ->
                new Family(
                    key, catalogue.stream().filter(known -> known.id().startsWith(key)).toList()))
        .toList();
  }

  public String title(Indicator indicator) {
    return words.title(indicator, Faces.getLocale());
  }

  public String definition(Indicator indicator) {
    return words.definition(indicator, Faces.getLocale());
  }

  public String unit(Indicator indicator) {
    return words.unit(indicator, Faces.getLocale());
  }
}
