package org.resguardo.access.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.access.ClientAddress;
import org.resguardo.access.SessionKind;
import org.resguardo.access.SignIn;
import org.resguardo.access.TokenEntry;

/** Opens and ends sign-ins of the interface. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {
  private static final String BEARER = "Bearer ";

  @Inject SignIn door;
  @Inject ClientAddress address;

  /** The token is in this answer and nowhere else; 401 for whatever reason it was refused. */
  @POST
  public JsonObject open(@NotNull @Valid TokenEntry entry, @Context HttpServletRequest request) {
    SignIn.Opened opened =
        door.open(
                entry.getUsername(),
                entry.getPassword(),
                entry.getCode(),
                SessionKind.API,
                from(request))
            .opened()
            .orElseThrow(() -> new WebApplicationException(401));
    return Json.createObjectBuilder()
        .add("token", opened.token())
        .add("expiresAt", opened.expiresAt().toString())
        .build();
  }

  /** The token of this very call is worth nothing afterwards. */
  @DELETE
  public void close(@Context HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    door.close(header.substring(BEARER.length()).strip(), from(request));
  }

  private String from(HttpServletRequest request) {
    return address.of(request.getRemoteAddr(), request.getHeaders(ClientAddress.HEADER));
  }
}
