package org.resguardo.shell.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.resguardo.access.Caller;
import org.resguardo.kernel.Sha256;
import org.resguardo.shell.Replays;

/**
 * Honours Idempotency-Key on every POST but four: sign-in, because its answer is a secret; openings
 * of an identity and extracts of the log, because what they show must not be kept nor shown without
 * a new entry in the log; and files, whose import is repeatable by itself.
 */
@Provider
@Priority(Priorities.USER)
public class ReplayFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String HEADER = "Idempotency-Key";
  private static final String RESERVED = "resguardo.replay";
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_KEPT = 20_000;

  @Inject Replays replays;
  @Inject Problems problems;
  @Inject Caller caller;

  @Override
  public void filter(ContainerRequestContext call) throws IOException {
    String key = call.getHeaderString(HEADER);
    if (key == null || !isReplayable(call)) {
      return;
    }
    if (!key.matches("[\\x21-\\x7e]{1,200}")) {
      call.abortWith(problems.plain(400, "replayKey"));
      return;
    }
    byte[] body = call.getEntityStream().readAllBytes();
    call.setEntityStream(new ByteArrayInputStream(body));
    String hashedKey = Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
    String path = "POST " + call.getUriInfo().getPath();
    String bodyHash = Sha256.hex(body);
    Optional<Replays.Kept> earlier = replays.reserve(hashedKey, path, bodyHash);
    if (earlier.isPresent()) {
      call.abortWith(answer(earlier.get(), path, bodyHash));
    } else {
      call.setProperty(RESERVED, hashedKey);
    }
  }

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    if (!(call.getProperty(RESERVED) instanceof String key)) {
      return;
    }
    String body = answer.hasEntity() ? json(answer.getEntity()) : null;
    boolean keep = answer.getStatus() < 300 && (body == null || body.length() <= LONGEST_KEPT);
    if (keep) {
      replays.keep(key, answer.getStatus(), answer.getHeaderString("Location"), body);
    } else if (answer.getStatus() >= 400) {
      replays.release(key);
    }
  }

  private static String json(Object entity) {
    return entity instanceof JsonValue || entity instanceof String
        ? entity.toString()
        : JSON.toJson(entity);
  }

  private boolean isReplayable(ContainerRequestContext call) {
    String path = call.getUriInfo().getPath();
    MediaType type = call.getMediaType();
    return "POST".equals(call.getMethod())
        && caller.isKnown()
        && !path.endsWith("identity-openings")
        && !path.endsWith("access-extracts")
        && !path.endsWith("tokens")
        && (type == null || !"multipart".equals(type.getType()));
  }

  private Response answer(Replays.Kept earlier, String path, String bodyHash) {
    if (!earlier.path().equals(path) || !earlier.bodyHash().equals(bodyHash)) {
      return problems.plain(Problems.INVALID, "replayOther");
    }
    if (earlier.status() == null) {
      return problems.plain(409, "replayRunning");
    }
    Response.ResponseBuilder again = Response.status(earlier.status());
    if (earlier.location() != null) {
      again.header("Location", earlier.location());
    }
    if (earlier.reply() != null) {
      again.type(MediaType.APPLICATION_JSON).entity(earlier.reply());
    }
    return again.header("Idempotent-Replay", "true").build();
  }
}
