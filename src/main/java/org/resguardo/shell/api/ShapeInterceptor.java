package org.resguardo.shell.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.PushbackInputStream;

/**
 * A body that is sent is what the call asks for, or the call is refused: {@code null} is no body of
 * ours, a list is no object. Without it the classes that answer would be handed nothing where they
 * ask for an entry. No body at all is theirs to judge.
 */
@Provider
public class ShapeInterceptor implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext call) throws IOException {
    PushbackInputStream sent = new PushbackInputStream(call.getInputStream());
    int first = sent.read();
    if (first < 0) {
      call.setInputStream(sent);
      return call.proceed();
    }
    sent.unread(first);
    call.setInputStream(sent);
    Object read = call.proceed();
    if (!call.getType().isInstance(read)) {
      throw new BadRequestException();
    }
    return read;
  }
}
