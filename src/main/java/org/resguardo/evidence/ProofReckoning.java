package org.resguardo.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.casefile.CountRow;
import org.resguardo.evidence.CountProof.Child;
import org.resguardo.evidence.CountProof.Element;
import org.resguardo.evidence.CountProof.Item;
import org.resguardo.evidence.CountProof.Strength;

/** How the elements of each count stand, given what is excluded. {@code supposed} may be null. */
record ProofReckoning(ProofFacts facts, Integer supposed) {

  /**
   * {@code notForChild}: element codes of the offence, with whether a child's case can do without.
   */
  CountProof of(CountRow count, Map<String, Boolean> notForChild, Map<Long, Integer> charges) {
    Child child = facts.child(count.victimId());
    Long source = facts.of(count.id()).isEmpty() ? facts.source(count.id()) : null;
    Map<String, ProofFacts.Said> said = facts.of(source == null ? count.id() : source);
    List<Element> elements =
        notForChild.entrySet().stream()
            .map(
                element ->
                    element(
                        element.getKey(),
                        said.get(element.getKey()),
                        element.getValue() && child == Child.YES))
            .toList();
    long revision =
        facts.of(count.id()).values().stream().mapToLong(ProofFacts.Said::id).max().orElse(0);
    return new CountProof(
        count, child, elements, source == null ? null : charges.get(source), revision);
  }

  List<Item> items() {
    return facts.items().stream().map(this::fallen).toList();
  }

  private Element element(String code, ProofFacts.Said said, boolean spared) {
    List<Item> items =
        said == null
            ? List.of()
            : said.items().stream().map(facts::item).map(this::fallen).collect(Collectors.toList());
    Strength strength = spared ? Strength.NOT_NEEDED : strength(said, items);
    return new Element(
        code,
        said == null ? null : said.state(),
        said == null ? null : said.note(),
        items,
        strength);
  }

  private static Strength strength(ProofFacts.Said said, List<Item> items) {
    if (said == null) {
      return Strength.OPEN;
    }
    if (!"PROVED".equals(said.state())) {
      return Strength.valueOf(said.state());
    }
    if (items.stream().allMatch(Item::fallen)) {
      return Strength.LOST;
    }
    return items.stream().anyMatch(Item::fallen) ? Strength.WEAKER : Strength.PROVED;
  }

  private Item fallen(Item item) {
    boolean fallen = item.fallen() || supposed != null && supposed == item.number();
    return new Item(item.id(), item.number(), item.kind(), fallen);
  }
}
