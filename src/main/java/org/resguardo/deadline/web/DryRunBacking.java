package org.resguardo.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.resguardo.deadline.DeadlineRuleService;
import org.resguardo.deadline.DryRun;

/** What the pack in the folder would do to the terms that run: reckoned when it is asked for. */
@Named
@RequestScoped
public class DryRunBacking {
  @Inject private DeadlineRuleService rules;

  private DryRun run;

  public void reckon() {
    run = rules.dryRun();
  }

  /** Null until it was asked for. */
  public DryRun getRun() {
    return run;
  }

  /** How many terms move, rule by rule. */
  public List<Map.Entry<String, Long>> getMoved() {
    return run == null ? List.of() : List.copyOf(run.moved().entrySet());
  }

  public long getTotal() {
    return run == null ? 0 : run.moved().values().stream().mapToLong(Long::longValue).sum();
  }
}
