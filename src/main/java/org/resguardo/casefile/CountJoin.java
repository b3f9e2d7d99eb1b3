package org.resguardo.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.kernel.FuzzyDate;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.RuleException;

/**
 * What becomes of counts that are joined: they lasted from the first day of any to the last of any,
 * and the acts of one pair of accused and victim add up. Only counts that are alike can be joined.
 */
final class CountJoin {
  private final Map<Long, CountFact> facts;
  private final Collection<List<ChargeCount>> pairs;

  CountJoin(List<ChargeCount> counts, Map<Long, CountFact> facts) {
    this.facts = facts;
    pairs =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    count -> count.accusedId() + "/" + count.victimId(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    CountFact first = facts.get(counts.get(0).id());
    boolean alike = facts.values().stream().allMatch(first::isLike);
    boolean onePart =
        pairs.stream()
            .allMatch(
                pair -> same(pair, CountFact::participation) && same(pair, CountFact::relation));
    boolean acts = pairs.stream().map(this::acts).distinct().count() == 1;
    if (!alike || !onePart || !acts) {
      throw new RuleException(Problem.at("charges", "parties.count.notAlike"));
    }
  }

  private boolean same(List<ChargeCount> pair, Function<CountFact, Object> said) {
    return pair.stream().map(count -> "" + said.apply(facts.get(count.id()))).distinct().count()
        == 1;
  }

  /** Counts of one accused and one victim. */
  Collection<List<ChargeCount>> pairs() {
    return pairs;
  }

  int acts(List<ChargeCount> pair) {
    return pair.stream().mapToInt(count -> facts.get(count.id()).acts()).sum();
  }

  FuzzyDate from() {
    return facts.values().stream()
        .map(CountFact::from)
        .min(Comparator.comparing(FuzzyDate::earliest))
        .orElseThrow();
  }

  /** Null when all of it is told by {@link #from}. */
  FuzzyDate to() {
    FuzzyDate last =
        facts.values().stream()
            .map(fact -> fact.to() == null ? fact.from() : fact.to())
            .max(Comparator.comparing(FuzzyDate::latest))
            .orElseThrow();
    return last.equals(from()) ? null : last;
  }
}
