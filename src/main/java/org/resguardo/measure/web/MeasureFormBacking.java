package org.resguardo.measure.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.resguardo.measure.MeasureEntry;
import org.resguardo.measure.MeasureForm;
import org.resguardo.measure.MeasureService;
import org.resguardo.measure.Nature;
import org.resguardo.measure.Subject;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/** Recording a measure. Its kind stands in the address ({@code ?kind=M01}). */
@Named
@RequestScoped
public class MeasureFormBacking {
  @Inject private MeasureService measures;
  @Inject private CodeBook codes;
  @Inject private org.resguardo.kernel.Messages texts;

  private final MeasureEntry entry = new MeasureEntry();
  private MeasureForm form;
  private CodeView kind;
  private String requestKey = UUID.randomUUID().toString();

  @PostConstruct
  void open() {
    form = measures.form(Asked.number());
    String asked = Asked.text("kind");
    kind = getKinds().stream().filter(one -> one.code().equals(asked)).findFirst().orElse(null);
    if (kind != null) {
      entry.setKind(kind.code());
      if (people().size() == 1) {
        entry.setPerson(people().get(0).code());
      }
    }
  }

  public void save() {
    measures.order(Asked.number(), entry, requestKey);
    Messages.addFlashGlobalInfo(texts.text(Faces.getLocale(), "measure.form.saved"));
    Faces.redirect(Faces.getRequestContextPath() + "/cases/%s/measures", getNumber());
  }

  /** Kinds that this user can record for somebody of this case. */
  public List<CodeView> getKinds() {
    boolean accused = form.subjects().stream().anyMatch(Subject::isAccused);
    boolean others = form.subjects().stream().anyMatch(one -> !one.isAccused());
    return codes.values("measure_kind", null, Faces.getLocale()).stream()
        .filter(one -> form.kinds().contains(one.code()))
        .filter(one -> nature(one) == Nature.PROTECTIVE ? others : accused)
        .toList();
  }

  public List<CodeView> kindsOf(String nature) {
    return getKinds().stream().filter(one -> nature(one).name().equals(nature)).toList();
  }

  public List<CodeView> getPeople() {
    return people().stream().map(one -> new CodeView(one.code(), one.code(), Map.of())).toList();
  }

  private List<Subject> people() {
    boolean protective = kind != null && nature(kind) == Nature.PROTECTIVE;
    return form.subjects().stream().filter(one -> one.isAccused() != protective).toList();
  }

  private static Nature nature(CodeView kind) {
    return Nature.valueOf(kind.attributes().get("nature"));
  }

  public String getNature() {
    return kind == null ? null : nature(kind).name();
  }

  public boolean isProtective() {
    return kind != null && nature(kind) == Nature.PROTECTIVE;
  }

  /** Whether the order closes the identity of the person. */
  public boolean isReserve() {
    String kinds = codes.setting("measure.reserve");
    return kind != null && kinds != null && List.of(kinds.split("\\s+")).contains(kind.code());
  }

  public boolean isDetains() {
    return kind != null && "Y".equals(kind.attributes().get("counts_to_sentence"));
  }

  public boolean isUnconfirmed() {
    return kind != null && !"C".equals(kind.attributes().getOrDefault("confirmed", "C"));
  }

  /** User names as one line of text. */
  public String getNamed() {
    return String.join(", ", entry.getNamed());
  }

  public void setNamed(String typed) {
    entry.setNamed(
        typed == null || typed.isBlank() ? List.of() : List.of(typed.strip().split("[,;\\s]+")));
  }

  public String getNumber() {
    return Asked.number().value();
  }

  public CodeView getKind() {
    return kind;
  }

  public MeasureEntry getEntry() {
    return entry;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
