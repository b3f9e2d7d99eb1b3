package org.resguardo.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import org.omnifaces.util.Faces;
import org.resguardo.kernel.Messages;
import org.resguardo.reference.CodeBook;
import org.resguardo.reference.CodeView;

/** Words that the pages of this room share. */
@Named("evidenceWords")
@RequestScoped
public class EvidenceWordsBacking {
  private static final long KILO = 1024;

  @Inject private CodeBook codes;
  @Inject private Messages texts;

  /** Reasons that can be given for opening what shows a child. */
  public List<CodeView> getReasons() {
    return codes.values("opening_reason", null, Faces.getLocale()).stream()
        .filter(view -> !view.attributes().containsKey("break_glass"))
        .toList();
  }

  /** A size as people say it: 2,4 MB. */
  public String size(long bytes) {
    NumberFormat form = NumberFormat.getInstance(Faces.getLocale());
    form.setMaximumFractionDigits(1);
    if (bytes < KILO * KILO) {
      return form.format(Math.max(1, Math.round((double) bytes / KILO))) + " kB";
    }
    return form.format((double) bytes / (KILO * KILO)) + " MB";
  }

  /** What kind of file it is: PDF, picture, video. */
  public String type(String mediaType) {
    String group = mediaType.substring(0, mediaType.indexOf('/'));
    return List.of("image", "audio", "video", "text").contains(group)
        ? texts.text(Faces.getLocale(), "evidence.type." + group)
        : texts.text(Faces.getLocale(), "evidence.type." + office(mediaType));
  }

  private static String office(String mediaType) {
    if (mediaType.equals("application/pdf")) {
      return "pdf";
    }
    return mediaType.contains("sheet") ? "sheet" : "writing";
  }
}
