package org.resguardo.deadline;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Problem;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.RuleException;

/** How the caller hears of what is due: not at all, letter by letter, or one letter a day. */
@Boundary
public class NoticeService {
  @Inject DeadlineDesk desk;
  @Inject NoticeRepository notices;

  @Requires(Permission.SIGNED_IN)
  public NoticeChoice mine() {
    return notices.choice(desk.userId());
  }

  @Requires(Permission.SIGNED_IN)
  public void choose(@Valid NoticeEntry entry) {
    if (!"NONE".equals(entry.getWay()) && entry.getMailbox() == null) {
      throw new RuleException(Problem.at("mailbox", "deadline.notice.mailbox.needed"));
    }
    notices.choose(desk.userId(), entry.getMailbox(), entry.getWay());
  }
}
