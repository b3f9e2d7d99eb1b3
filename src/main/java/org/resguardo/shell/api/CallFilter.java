package org.resguardo.shell.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.resguardo.access.Caller;
import org.resguardo.kernel.Messages;
import org.resguardo.kernel.NameChoice;
import org.resguardo.shell.Overlong;
import org.resguardo.shell.SpokenLanguage;

/** Before anything else of a call: which language to answer in, and how much may be sent. */
@Provider
@PreMatching
@Priority(100)
public class CallFilter implements ContainerRequestFilter {
  private static final long LONGEST = 1024 * 1024L;
  private static final long LONGEST_FILE = 22 * 1024 * 1024L;
  // Streamed to the store of documents, which has a limit of its own.
  private static final Pattern DOCUMENT =
      Pattern.compile("/?cases/[^/]+/documents(/\\d+/versions)?/?");

  @Inject SpokenLanguage language;
  @Inject Messages messages;
  @Inject Caller caller;
  @Inject NameChoice names;

  @Override
  public void filter(ContainerRequestContext call) throws IOException {
    language.speak(locale(call));
    names.choose(
        "code".equals(call.getHeaderString("Names")), call.getHeaderString("Names-Reason"));
    MediaType type = call.getMediaType();
    boolean file = type != null && "multipart".equals(type.getType());
    if (file && DOCUMENT.matcher(call.getUriInfo().getPath()).matches()) {
      return;
    }
    long longest = file ? LONGEST_FILE : LONGEST;
    if (call.getLength() > longest) {
      Overlong.swallow(call.getEntityStream());
      throw new WebApplicationException(413);
    }
    call.setEntityStream(new Limited(call.getEntityStream(), longest));
  }

  // A wildcard asks for nothing in particular: then the user's own setting counts.
  private Locale locale(ContainerRequestContext call) {
    return call.getAcceptableLanguages().stream()
        .filter(wanted -> messages.languages().contains(wanted.getLanguage()))
        .findFirst()
        .or(
            () ->
                caller.isKnown()
                    ? java.util.Optional.ofNullable(caller.profile().language())
                        .map(Locale::forLanguageTag)
                    : java.util.Optional.empty())
        .orElse(Locale.forLanguageTag("es"));
  }

  /** A body without a declared length is counted while it is read. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long longest) {
      super(in);
      left = longest;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        Overlong.swallow(in);
        throw new WebApplicationException(413);
      }
    }
  }
}
