package org.resguardo.access.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.resguardo.access.AccountView;
import org.resguardo.access.UserService;

/** Who is calling and what they may do. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject UserService users;

  @GET
  public JsonObject me() {
    AccountView account = users.account();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("username", account.username())
            .add("role", account.roleCode());
    add(body, "office", account.officeCode());
    add(body, "language", account.language());
    JsonArrayBuilder permissions = Json.createArrayBuilder();
    account.permissions().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .forEach(
            entry ->
                permissions.add(
                    Json.createObjectBuilder()
                        .add("permission", entry.getKey().name())
                        .add("scope", entry.getValue().name())));
    return body.add("permissions", permissions).build();
  }

  private static void add(JsonObjectBuilder body, String name, String value) {
    if (value == null) {
      body.addNull(name);
    } else {
      body.add(name, value);
    }
  }
}
