package org.resguardo.shell.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one table of addresses: pattern to view.
 *
 * <p>A part in braces becomes a request parameter of the view ({@code #{param.number}} or {@code
 * f:viewParam}). An address that is not here is answered 404; a view has no address of its own. A
 * new first part also goes into the FacesServlet's mappings in {@code web.xml}.
 */
final class Routes {
  private static final String VIEWS = "/WEB-INF/views/";

  private static final List<Route> TABLE =
      List.of(
          route("/", "shell/home"),
          route("/account", "access/account"),
          route("/account/factor", "access/factor"),
          route("/account/passkeys", "access/passkeys"),
          route("/account/provider", "access/provider"),
          route("/account/tokens", "access/token"),
          route("/admin", "access/admin"),
          route("/admin/keys", "keys/keys"),
          route("/admin/pack", "country/pack"),
          route("/admin/roles", "access/roles"),
          route("/admin/users/new", "access/new-user"),
          route("/admin/users/{username}", "access/user"),
          route("/approvals", "access/approvals"),
          route("/assistance", "cooperation/open"),
          route("/audit", "audit/audit"),
          route("/audit/log", "audit/log"),
          route("/audit/checkpoints", "audit/checkpoints"),
          route("/cases", "casefile/cases"),
          route("/caseload/bulk", "casefile/bulk"),
          route("/caseload/export", "casefile/export"),
          route("/caseload/sealed", "casefile/sealed"),
          route("/cases/new", "casefile/new"),
          route("/cases/{number}", "casefile/summary"),
          route("/cases/{number}/accused/new", "intake/accused-new"),
          route("/cases/{number}/accused/{code}", "intake/accused"),
          route("/cases/{number}/accused/{code}/edit", "intake/accused-edit"),
          route("/cases/{number}/access", "casefile/ties"),
          route("/cases/{number}/assistance", "cooperation/of-case"),
          route("/cases/{number}/assistance/new", "cooperation/form"),
          route("/cases/{number}/assistance/{id}", "cooperation/one"),
          route("/cases/{number}/assign", "casefile/assign"),
          route("/cases/{number}/close", "casefile/close"),
          route("/cases/{number}/counts", "intake/counts"),
          route("/cases/{number}/counts/new", "intake/count"),
          route("/cases/{number}/counts/join", "intake/count-join"),
          route("/cases/{number}/counts/{id}/edit", "intake/count"),
          route("/cases/{number}/counts/{id}/requalify", "intake/requalify"),
          route("/cases/{number}/counts/{id}/split", "intake/count-split"),
          route("/cases/{number}/counts/{id}/undo", "intake/count-undo"),
          route("/cases/{number}/deadlines", "deadline/of-case"),
          route("/cases/{number}/deadlines/new", "deadline/task"),
          route("/cases/{number}/deadlines/{id}", "deadline/deadline"),
          route("/cases/{number}/decisions", "proceeding/decisions"),
          route("/cases/{number}/decisions/new", "proceeding/decision-form"),
          route("/cases/{number}/decisions/{id}/correct", "proceeding/decision-form"),
          route("/cases/{number}/disclosures", "defence/sets"),
          route("/cases/{number}/disclosures/new", "defence/form"),
          route("/cases/{number}/disclosures/{id}", "defence/one"),
          route("/cases/{number}/disclosures/{id}/file", "defence/file"),
          route("/cases/{number}/documents", "evidence/documents"),
          route("/cases/{number}/documents/new", "evidence/document-new"),
          route("/cases/{number}/documents/{id}", "evidence/document"),
          route("/cases/{number}/documents/{id}/redaction", "evidence/redaction"),
          route("/cases/{number}/edit", "casefile/edit"),
          route("/cases/{number}/evidence", "evidence/items"),
          route("/cases/{number}/evidence/new", "evidence/item-form"),
          route("/cases/{number}/evidence/{id}", "evidence/item"),
          route("/cases/{number}/evidence/{id}/custody", "evidence/custody-form"),
          route("/cases/{number}/evidence/{id}/edit", "evidence/item-form"),
          route("/cases/{number}/extract", "audit/extract"),
          route("/cases/{number}/hearings", "proceeding/of-case"),
          route("/cases/{number}/hearings/new", "proceeding/hearing-form"),
          route("/cases/{number}/hearings/{id}", "proceeding/hearing"),
          route("/cases/{number}/hearings/{id}/edit", "proceeding/hearing-form"),
          route("/cases/{number}/expungements", "retention/expungements"),
          route("/cases/{number}/holds", "retention/holds"),
          route("/cases/{number}/history", "casefile/history"),
          route("/cases/{number}/link", "casefile/link"),
          route("/cases/{number}/measures", "measure/of-case"),
          route("/cases/{number}/measures/new", "measure/form"),
          route("/cases/{number}/measures/{id}", "measure/one"),
          route("/cases/{number}/papers", "paper/papers"),
          route("/cases/{number}/papers/{kind}", "paper/print"),
          route("/cases/{number}/parties/new", "intake/party-new"),
          route("/cases/{number}/parties/{code}", "intake/party"),
          route("/cases/{number}/parties/{code}/edit", "intake/party-edit"),
          route("/cases/{number}/people", "intake/people"),
          route("/cases/{number}/people/elsewhere", "intake/elsewhere"),
          route("/cases/{number}/proof", "evidence/proof"),
          route("/cases/{number}/proof/{id}", "evidence/proof-form"),
          route("/cases/{number}/receipt", "casefile/receipt"),
          route("/cases/{number}/reopen", "casefile/reopen"),
          route("/cases/{number}/sentences/{code}", "proceeding/sentence"),
          route("/cases/{number}/transfer", "casefile/transfer"),
          route("/cases/{number}/victims/new", "intake/victim-new"),
          route("/cases/{number}/victims/{code}", "intake/victim"),
          route("/cases/{number}/victims/{code}/care", "care/victim"),
          route("/cases/{number}/victims/{code}/care/assessments/new", "care/risk"),
          route("/cases/{number}/victims/{code}/care/consents/new", "care/consent"),
          route("/cases/{number}/victims/{code}/care/interviews/new", "care/interview"),
          route("/cases/{number}/victims/{code}/care/non-punishment", "care/non-punishment"),
          route("/cases/{number}/victims/{code}/care/notices/{id}", "care/notice"),
          route("/cases/{number}/victims/{code}/care/referrals/new", "care/referral-form"),
          route("/cases/{number}/victims/{code}/care/referrals/{id}", "care/referral"),
          route("/cases/{number}/victims/{code}/care/words", "care/words"),
          route("/cases/{number}/victims/{code}/edit", "intake/victim-edit"),
          route("/cases/{number}/victims/{code}/identity", "person/identity"),
          route("/cases/{number}/join", "intake/join"),
          route("/cases/{number}/merge", "intake/merge"),
          route("/cases/{number}/split", "intake/split-off"),
          route("/cases/{number}/victims/{code}/move", "intake/victim-move"),
          route("/detained", "measure/detained"),
          route("/deadlines", "deadline/deadlines"),
          route("/emergency", "casefile/emergency"),
          route("/emergency/reviews", "casefile/emergency-reviews"),
          route("/emergency/reviews/{id}", "casefile/emergency-review"),
          route("/hearings", "proceeding/hearings"),
          route("/hearings/day", "proceeding/day"),
          route("/hearings/mine.ics", "proceeding/mine"),
          route("/help", "shell/help"),
          route("/protection", "shell/protection"),
          route("/imports", "intake/imports"),
          route("/imports/template", "intake/imports-template"),
          route("/link/{token}", "access/link"),
          route("/matches", "person/matches"),
          route("/matches/{id}", "person/match"),
          route("/notices", "care/notices"),
          route("/people/search", "person/search"),
          route("/retention", "retention/list"),
          route("/retention/{id}", "retention/one"),
          route("/sign-in", "access/sign-in"),
          route("/sign-in/code", "access/code"),
          route("/statistics", "statistics/statistics"),
          route("/statistics/{id}", "statistics/statistic"),
          route("/transfers/{id}", "casefile/offer"));

  private Routes() {}

  /** The view for an address, as a path for a request dispatcher; parameters are in its query. */
  static Optional<String> view(String address) {
    return TABLE.stream().flatMap(route -> route.match(address).stream()).findFirst();
  }

  static List<String> patterns() {
    return TABLE.stream().map(Route::pattern).toList();
  }

  private static Route route(String pattern, String view) {
    List<String> names = new ArrayList<>();
    Matcher braces = Pattern.compile("\\{([a-z]+)}").matcher(pattern);
    while (braces.find()) {
      names.add(braces.group(1));
    }
    Pattern regex = Pattern.compile(pattern.replaceAll("\\{[a-z]+}", "([^/]{1,80})"));
    return new Route(pattern, regex, List.copyOf(names), VIEWS + view + ".xhtml");
  }

  private record Route(String pattern, Pattern regex, List<String> names, String view) {
    Optional<String> match(String address) {
      Matcher matcher = regex.matcher(address);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      StringBuilder path = new StringBuilder(view);
      for (int i = 0; i < names.size(); i++) {
        String value = URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8);
        path.append(i == 0 ? '?' : '&').append(names.get(i)).append('=').append(value);
      }
      return Optional.of(path.toString());
    }
  }
}
