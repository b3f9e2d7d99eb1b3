package org.resguardo.casefile.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.resguardo.casefile.SealedCaseEntry;
import org.resguardo.casefile.SealedCaseService;

/** Who works on a sealed case, said by its number by a head of office who does not read it. */
@Path("sealed-assignments")
public class SealedCaseResource {
  @Inject private SealedCaseService sealed;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public void give(SealedCaseEntry entry) {
    if (entry == null) {
      throw new BadRequestException();
    }
    sealed.give(entry);
  }
}
