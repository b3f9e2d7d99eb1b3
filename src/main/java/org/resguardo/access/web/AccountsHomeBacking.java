package org.resguardo.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.resguardo.access.AccountNumbers;
import org.resguardo.access.ApprovalService;
import org.resguardo.access.UserAdministrationService;

/** The accounts part of a home page; each number is read when the page first asks for it. */
@Named
@RequestScoped
public class AccountsHomeBacking {
  @Inject ApprovalService approvals;
  @Inject UserAdministrationService administration;

  private AccountNumbers numbers;
  private Long waiting;

  /** What waits for the caller's decision. */
  public long getToDecide() {
    if (waiting == null) {
      waiting = approvals.waitingNumber();
    }
    return waiting;
  }

  public AccountNumbers getNumbers() {
    if (numbers == null) {
      numbers = administration.numbers();
    }
    return numbers;
  }
}
