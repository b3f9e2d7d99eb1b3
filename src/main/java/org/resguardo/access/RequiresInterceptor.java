package org.resguardo.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.resguardo.kernel.NotPermittedException;
import org.resguardo.kernel.Permission;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.VaultBoundary;

/**
 * The gate of every front door. Runs inside the transaction and before the arguments are validated,
 * so that a refused caller learns nothing about the data and the audit entry shares the change's
 * fate.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {
  @Inject Caller caller;
  @Inject Deeds deeds;
  @Inject Event<Performed> performed;
  @Inject Event<Disclosure> apart;
  @Inject Event<Denied> denied;

  @AroundInvoke
  public Object admit(InvocationContext call) throws Exception {
    Permission[] anyOf = call.getMethod().getAnnotation(Requires.class).value();
    Permission held =
        Arrays.stream(anyOf)
            .filter(caller::may)
            .findFirst()
            .orElseThrow(() -> refuse(anyOf[0], call));
    Deed deed = deeds.begin(held);
    try {
      Object result = call.proceed();
      if (deed.isLogged()) {
        record(deed, call);
      }
      return result;
    } finally {
      deeds.end();
    }
  }

  // A transaction of the vault cannot hold the log's row too (no XA): that entry is committed
  // first.
  private void record(Deed deed, InvocationContext call) {
    if (call.getMethod().getDeclaringClass().isAnnotationPresent(VaultBoundary.class)) {
      apart.fire(new Disclosure(deed));
    } else {
      performed.fire(new Performed(deed));
    }
  }

  private NotPermittedException refuse(Permission permission, InvocationContext call) {
    denied.fire(new Denied(permission, null, call.getMethod().getName()));
    return new NotPermittedException(permission);
  }
}
